import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import styles from './performance.module.css';
import type { Attainment, FigureRows, Performance } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';

/** Whose line it is, and how its rows are found. */
interface Line extends Pick<FigureRows, 'teamId' | 'salespersonId'> {
  readonly who: string;
}

/** How figures of a period are written: money in whole units, deals with the halves that were split. */
export function useUnits({ metric, currency }: Pick<Performance, 'metric' | 'currency'>) {
  const format = useFormat();
  const exact = (units: number): string =>
    metric === 'count' ? format.decimal(String(units / 100)) : format.amount(units, currency);
  const short = (units: number): string =>
    metric === 'count' ? exact(units) : format.wholeAmount(units, currency);
  const full = (units: number): string => (metric === 'count' ? exact(units) : format.money(units, currency));
  return { exact, short, full };
}

/** The cells of a line: each amount that was counted from deals opens them. */
export function useFigures(performance: Performance, onOpen: (rows: FigureRows) => void) {
  const t = useTexts(performanceTexts);
  const format = useFormat();
  const { exact, short } = useUnits(performance);
  const value = (units: number | null, title?: string): ReactNode =>
    units === null ? (
      <span className={styles.none}>{NOTHING}</span>
    ) : (
      <span title={title ?? exact(units)}>{short(units)}</span>
    );
  const rows = (
    units: number,
    what: 'credited' | 'open',
    { who, teamId, salespersonId }: Line,
  ): ReactNode => {
    if (units === 0) return <span className={styles.none}>{NOTHING}</span>;
    const title = t('creditsTitle', { who, what: t(what), period: performance.period });
    const status = what === 'credited' ? ('won' as const) : ('open' as const);
    return (
      <UnstyledButton
        className={styles.figure}
        title={exact(units)}
        aria-label={t('figure', { who, what: t(what), value: exact(units) })}
        onClick={() => onOpen({ title, status, teamId, salespersonId })}
      >
        {short(units)}
      </UnstyledButton>
    );
  };
  const gap = ({ gap: missing }: Attainment): ReactNode => {
    if (missing === null || missing > 0) return value(missing);
    return (
      <span className={styles.good} title={exact(-missing)}>
        {missing === 0 ? t('reached') : t('beyond', { amount: short(-missing) })}
      </span>
    );
  };
  return {
    quota: ({ quota, due }: Attainment): ReactNode =>
      value(quota, due === null ? undefined : t('due', { amount: exact(due) })),
    credited: (of: Attainment, line: Line): ReactNode => rows(of.credited, 'credited', line),
    attained: ({ attained }: Attainment): ReactNode =>
      attained === null ? (
        <span className={styles.none}>{NOTHING}</span>
      ) : (
        <span className={styles.attained}>
          <span className={styles.track} aria-hidden>
            <span
              className={attained >= 100 ? styles.full : styles.part}
              style={{ width: `${Math.min(attained, 100)}%` }}
            />
          </span>
          <span className={styles.percent}>{format.percent(attained)}</span>
        </span>
      ),
    gap,
    perWeek: ({ perWeek }: Attainment): ReactNode => value(perWeek),
    open: (of: Attainment, line: Line): ReactNode => rows(of.open, 'open', line),
    coverage: ({ coverage }: Attainment): ReactNode =>
      coverage === null ? <span className={styles.none}>{NOTHING}</span> : format.percent(coverage),
  };
}
