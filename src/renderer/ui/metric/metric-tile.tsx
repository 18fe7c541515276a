import { Popover, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import clsx from 'clsx';
import { Sparkline } from '../chart/sparkline.tsx';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { Go } from '../layout/go.tsx';
import { StatusBadge } from '../layout/status-badge.tsx';
import { uiTexts } from '../texts.ts';
import styles from './metric-tile.module.css';
import { ProgressBar } from './progress-bar.tsx';

export interface MetricTileData {
  readonly id: string;
  readonly name: string;
  /** The definition in words. */
  readonly formula: string;
  /** The number as people read it. */
  readonly value: string;
  readonly count: number;
  readonly smallSample: boolean;
  readonly companions: readonly { readonly name: string; readonly value: string }[];
  /** What somebody should notice: an alert, a revision. */
  readonly marks: readonly { readonly text: string; readonly title: string; readonly bad: boolean }[];
  /** How much of a target is reached, in percent. */
  readonly progress: { readonly percent: number | null; readonly text: string } | null;
  readonly trend: readonly (number | null)[];
  readonly trendLabel: string;
  /** Where the rows are that the number counts. */
  readonly to: string;
  /** The page about the figure. */
  readonly about: { readonly to: string; readonly label: string };
}

const MANY_LETTERS = 12;

/** A number that explains itself: a click opens its rows, its name the page about it, the mark says how it is made. */
export function MetricTile({ metric }: { readonly metric: MetricTileData }) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const { id, name, formula, value, count, smallSample, companions, trend, trendLabel, to } = metric;
  const { marks, progress, about } = metric;
  return (
    <article className={styles.tile} aria-label={name} data-testid={id}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <Go to={about.to} className={styles.about} aria-label={about.label}>
            {name}
          </Go>
        </h3>
        <Popover width={300} position="bottom-end" withArrow>
          <Popover.Target>
            <UnstyledButton className={styles.info} aria-label={t('saidOf', { name, text: formula })}>
              <IconInfoCircle size={15} aria-hidden />
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown className={styles.formula}>{formula}</Popover.Dropdown>
        </Popover>
      </header>
      <div className={styles.line}>
        <Go
          to={to}
          className={clsx(styles.value, value.length > MANY_LETTERS && styles.long)}
          aria-label={t('saidOf', { name, text: value })}
        >
          {value}
        </Go>
      </div>
      {marks.map((mark) => (
        <div key={mark.text} className={styles.mark} title={mark.title}>
          <StatusBadge label={mark.text} tone={mark.bad ? 'bad' : 'warning'} />
        </div>
      ))}
      {progress && <ProgressBar percent={progress.percent} text={progress.text} />}
      <div className={styles.foot}>
        <dl className={styles.companions}>
          <div>
            <dt className={styles.hidden}>{name}</dt>
            <dd>
              {smallSample
                ? t('smallSample', { count })
                : t('rowsCounted', { count, shown: format.integer(count) })}
            </dd>
          </div>
          {companions.map((companion) => (
            <div key={companion.name}>
              <dt>{companion.name}</dt>
              <dd>{companion.value}</dd>
            </div>
          ))}
        </dl>
        <span className={styles.trend} title={trendLabel}>
          <Sparkline values={trend} />
        </span>
      </div>
    </article>
  );
}
