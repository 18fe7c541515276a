import { Select } from '@mantine/core';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import type { Delimiter, Encoding, Inspection } from './import-types.ts';
import type { ImportWork } from './use-import.ts';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

interface Props {
  readonly work: ImportWork;
  readonly inspection: Inspection;
}

/** How the file was read, to be mended: the sheet of a workbook, or encoding and separator of a text. */
export function FileReading({ work, inspection }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const { encoding, encodingReason, delimiter, workbook } = inspection;
  if (workbook)
    return (
      <Select
        size="xs"
        label={t('sheet')}
        allowDeselect={false}
        data={[...workbook.sheets]}
        value={workbook.sheet}
        onChange={(sheet) => sheet && work.read({ sheet })}
      />
    );
  // address cards say themselves how they are to be read
  if (encoding === null) return null;
  const delimiters: readonly { value: Delimiter; label: string }[] = [
    { value: ',', label: t('comma') },
    { value: ';', label: t('semicolon') },
    { value: '\t', label: t('tab') },
    { value: '|', label: t('bar') },
  ];
  return (
    <>
      <Select
        size="xs"
        label={t('encoding')}
        allowDeselect={false}
        data={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
        value={encoding}
        title={local(encodingReason)}
        onChange={(next) => next && work.read({ encoding: next as Encoding })}
      />
      <Select
        size="xs"
        label={t('delimiter')}
        allowDeselect={false}
        data={[...delimiters]}
        value={delimiter}
        onChange={(next) => next && work.read({ delimiter: next as Delimiter })}
      />
    </>
  );
}
