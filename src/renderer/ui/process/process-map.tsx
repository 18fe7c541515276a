import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { Go } from '../layout/go.tsx';
import { uiTexts } from '../texts.ts';
import styles from './process-map.module.css';

export interface ProcessStep {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly waiting: number;
  readonly late: number;
  readonly doneThisMonth: number;
  /** Where the rows are that wait here, and the late ones among them. */
  readonly to: string;
  readonly lateTo: string;
  /** What was done this month. */
  readonly doneTo: string;
}

interface Props {
  readonly label: string;
  readonly steps: readonly ProcessStep[];
}

/** A domain's process: what waits at each step, what is late, what to do there. */
export function ProcessMap({ label, steps }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  return (
    <ol className={styles.map} aria-label={label}>
      {steps.map(({ id, name, hint, waiting, late, doneThisMonth, to, lateTo, doneTo }, at) => (
        <li key={id} className={styles.step} data-testid={id}>
          <div className={styles.name}>
            <span className={styles.number} aria-hidden>
              {at + 1}
            </span>
            {name}
          </div>
          <Go
            to={to}
            className={styles.waiting}
            aria-label={t('saidOf', { name, text: `${format.integer(waiting)} ${t('waiting')}` })}
          >
            <span className={styles.count}>{format.integer(waiting)}</span>{' '}
            <span className={styles.unit}>{t('waiting')}</span>
          </Go>
          <p className={styles.hint}>{hint}</p>
          <div className={styles.foot}>
            {late > 0 && (
              <Go
                to={lateTo}
                className={styles.late}
                aria-label={t('saidOf', { name, text: t('late', { count: format.integer(late) }) })}
              >
                <IconAlertTriangle size={13} aria-hidden />
                {t('late', { count: format.integer(late) })}
              </Go>
            )}
            <Go
              to={doneTo}
              className={styles.done}
              aria-label={t('saidOf', {
                name,
                text: t('doneThisMonth', { count: format.integer(doneThisMonth) }),
              })}
            >
              <IconCheck size={13} aria-hidden />
              {t('doneThisMonth', { count: format.integer(doneThisMonth) })}
            </Go>
          </div>
        </li>
      ))}
    </ol>
  );
}
