import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { FileDrop } from '../../ui/file-drop/file-drop.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { KnownFields } from './known-fields.tsx';
import { RecentImports } from './recent-imports.tsx';
import { importTexts } from './texts.ts';
import type { useImportFile } from './use-import-file.ts';
import styles from './wizard.module.css';

interface Props {
  readonly entity: VisibleEntity;
  readonly fields: readonly FieldMeta[];
  readonly source: ReturnType<typeof useImportFile>;
}

const ENDINGS = '.csv,.tsv,.txt,text/csv,text/plain';

/** The first step: a file is chosen or dropped. What is wrong with it is said here, and another can be chosen. */
export function FileStep({ entity, fields, source }: Props) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const [several, setSeveral] = useState(false);

  const take = (files: readonly File[]): void => {
    const [file, another] = files;
    setSeveral(another !== undefined);
    if (file !== undefined && another === undefined) source.open(file);
  };

  return (
    <div className={styles.scrolled}>
      {several && <ProblemNotice>{t('oneFile')}</ProblemNotice>}
      {source.openError && !several && (
        <ProblemNotice>{errorSentence(source.openError, language)}</ProblemNotice>
      )}
      <FileDrop
        label={t('dropLabel')}
        hint={t('dropHint')}
        accept={ENDINGS}
        disabled={source.opening !== undefined}
        onFiles={take}
      />
      <div className={styles.reading} role="status">
        {source.opening !== undefined && (
          <>
            <Loader size="xs" aria-hidden />
            {t('reading', { file: source.opening })}
            <Button variant="subtle" onClick={source.forget}>
              {t('cancel')}
            </Button>
          </>
        )}
      </div>
      <KnownFields fields={fields} />
      <RecentImports entity={entity.name} />
    </div>
  );
}
