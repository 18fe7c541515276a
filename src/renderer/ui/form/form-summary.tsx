import { UnstyledButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { FieldMeta } from '#shared/fields.ts';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './record-form.module.css';

export interface FieldProblem {
  readonly field: FieldMeta;
  readonly text: string;
}

interface Props {
  readonly problems: readonly FieldProblem[];
  readonly onGo: (field: string) => void;
}

/** What keeps a form from being saved, each a way to its field. */
export function FormSummary({ problems, onGo }: Props) {
  const t = useTexts(uiTexts);
  const local = useLocal();
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="alert">
      <IconAlertCircle size={16} aria-hidden className={styles.summaryIcon} />
      <span>{t('formProblems', { count: problems.length })}</span>
      <ul className={styles.summaryList}>
        {problems.map(({ field, text }) => (
          <li key={field.name}>
            <UnstyledButton className={styles.summaryLink} title={text} onClick={() => onGo(field.name)}>
              {local(field.label)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
