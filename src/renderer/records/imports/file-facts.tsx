import { Select } from '@mantine/core';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './file-facts.module.css';
import type { Inspection } from './mapping.ts';
import { importTexts } from './texts.ts';
import type { ImportFile } from './use-import-file.ts';

type Encoding = Inspection['encoding'];
type Delimiter = Inspection['delimiter'];

interface Props {
  readonly file: ImportFile;
  readonly busy: boolean;
  readonly onReread: (chosen: { encoding?: Encoding; delimiter?: Delimiter }) => void;
}

const ENCODINGS: readonly { value: Encoding; label: string }[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'gb18030', label: 'GB18030 (GBK)' },
  { value: 'utf-16le', label: 'UTF-16 LE' },
  { value: 'utf-16be', label: 'UTF-16 BE' },
];

/** Small inputs would make it too small to read. */
const READABLE = { size: 'md' };

/** How the file was read, with the reason; changing it reads the file again. */
export function FileFacts({ file, busy, onReread }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const format = useFormat();
  const { inspection, chosen } = file;
  const delimiters: readonly { value: Delimiter; label: string }[] = [
    { value: ',', label: t('comma') },
    { value: ';', label: t('semicolon') },
    { value: '\t', label: t('tab') },
    { value: '|', label: t('bar') },
  ];
  const columns = inspection.columns.length;

  return (
    <Section>
      <div className={styles.facts}>
        <div className={styles.file}>
          <strong className={styles.name}>{file.name}</strong>
          <span className={styles.size}>
            {t('rows', { count: inspection.rows, shown: format.integer(inspection.rows) })}
            {' · '}
            {t('columns', { count: columns, shown: format.integer(columns) })}
          </span>
        </div>
        <Select<Encoding>
          size="xs"
          label={t('encoding')}
          description={local(inspection.encodingReason)}
          inputWrapperOrder={['label', 'input', 'description']}
          descriptionProps={READABLE}
          data={[...ENCODINGS]}
          value={inspection.encoding}
          allowDeselect={false}
          disabled={busy}
          onChange={(encoding) => encoding && onReread({ encoding })}
        />
        <Select<Delimiter>
          size="xs"
          label={t('delimiter')}
          description={chosen.delimiter === undefined ? t('delimiterFound') : t('chosenByYou')}
          inputWrapperOrder={['label', 'input', 'description']}
          descriptionProps={READABLE}
          data={[...delimiters]}
          value={inspection.delimiter}
          allowDeselect={false}
          disabled={busy}
          onChange={(delimiter) => delimiter && onReread({ delimiter })}
        />
      </div>
    </Section>
  );
}
