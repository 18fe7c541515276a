import { Button } from '@mantine/core';
import { useId } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { ColumnTable } from './column-table.tsx';
import { DefaultsSection } from './defaults-section.tsx';
import { FileFacts } from './file-facts.tsx';
import { FileNotices } from './file-notices.tsx';
import { type EditMapping, type Mapping, mappingProblem } from './mapping.ts';
import { PreviewTable } from './preview-table.tsx';
import { importTexts } from './texts.ts';
import type { ImportFile, useImportFile } from './use-import-file.ts';
import styles from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly file: ImportFile;
  readonly source: ReturnType<typeof useImportFile>;
  readonly mapping: Mapping;
  /** Whether the settings of the last import are applied. */
  readonly remembering: boolean;
  readonly onRemember: (remembering: boolean) => void;
  readonly onMapping: EditMapping;
  readonly onOtherFile: () => void;
  readonly onNext: () => void;
}

/** The second step: what the file holds, and which field each column becomes. */
export function ColumnsStep(props: Props) {
  const { fields, file, source, mapping, remembering, onRemember, onMapping, onOtherFile, onNext } = props;
  const t = useTexts(importTexts);
  const language = useLanguage();
  const reason = useId();
  const { inspection } = file;
  const problem = mappingProblem(mapping);

  return (
    <>
      <div className={styles.scrolled}>
        <FileFacts file={file} busy={source.rereading} onReread={source.reread} />
        {source.rereadError && <ProblemNotice>{errorSentence(source.rereadError, language)}</ProblemNotice>}
        <FileNotices inspection={inspection} remembering={remembering} onRemember={onRemember} />
        <ColumnTable
          fields={fields}
          inspection={inspection}
          mapping={mapping}
          remembering={remembering}
          onMapping={onMapping}
        />
        <DefaultsSection fields={fields} mapping={mapping} onMapping={onMapping} />
        <PreviewTable fields={fields} inspection={inspection} columns={mapping.columns} />
      </div>
      <div className={styles.bar}>
        <Button variant="default" onClick={onOtherFile}>
          {t('anotherFile')}
        </Button>
        <span id={reason} className={styles.reason} role="status">
          {problem && t(problem)}
        </span>
        <Button
          className={styles.next}
          disabled={problem !== undefined || source.rereading}
          aria-describedby={reason}
          onClick={onNext}
        >
          {t('startCheck')}
        </Button>
      </div>
    </>
  );
}
