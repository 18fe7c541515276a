import { IconCheck } from '@tabler/icons-react';
import clsx from 'clsx';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './wizard-steps.module.css';

interface Props {
  readonly names: readonly string[];
  /** From 0. */
  readonly at: number;
}

/** Where in a sequence of steps we are. */
export function WizardSteps({ names, at }: Props) {
  const t = useTexts(uiTexts);
  return (
    <ol className={styles.steps} aria-label={t('step', { at: at + 1, count: names.length })}>
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === at ? 'step' : undefined}
          className={clsx(styles.step, index === at && styles.current, index < at && styles.passed)}
        >
          <span className={styles.mark}>{index < at ? <IconCheck size={12} aria-hidden /> : index + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}
