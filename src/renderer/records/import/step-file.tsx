import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { FileDrop } from '../../ui/files/file-drop.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { ImportWork } from './use-import.ts';

/** The first step: a file, and what is wrong with it where it cannot be read. */
export function StepFile({ work }: { readonly work: ImportWork }) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  return (
    <div className={styles.step}>
      <FileDrop
        hint={t('fileHint')}
        accept=".xlsx,.csv,.tsv,.txt,.vcf"
        busy={work.busy}
        onFile={(file) => void work.choose(file)}
      />
      {work.error !== null && <ProblemNotice>{errorSentence(work.error, language)}</ProblemNotice>}
    </div>
  );
}
