import { Button } from '@mantine/core';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import notices from './file-notices.module.css';
import { importTexts } from './texts.ts';

interface Props {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Why a run came to nothing, with the way to try again. That the user cancelled it is no fault. */
export function RunProblem({ error, onAgain }: Props) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const again = (
    <Button variant="default" size="compact-xs" onClick={onAgain}>
      {t('again')}
    </Button>
  );
  const sentence = errorSentence(error, language);
  if (wireErrorOf(error)?.code !== 'jobCancelled')
    return <ProblemNotice action={again}>{sentence}</ProblemNotice>;
  return (
    <p className={notices.notice} role="status">
      <span className={notices.text}>{sentence}</span>
      {again}
    </p>
  );
}
