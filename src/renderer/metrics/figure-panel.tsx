import { useToday } from '../data/session.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useTexts } from '../ui/language/use-texts.ts';
import { Section } from '../ui/layout/section.tsx';
import { StatusBadge } from '../ui/layout/status-badge.tsx';
import { ProgressBar } from '../ui/metric/progress-bar.tsx';
import styles from './figure-panel.module.css';
import {
  changeText,
  figureText,
  lastDayOf,
  type MetricPage,
  quantityText,
  signedText,
} from './figure-text.ts';
import { metricTexts } from './texts.ts';

/** The figure, large, with what it is held against: its past, its target, what was frozen of it. */
export function FigurePanel({ metric }: { readonly metric: MetricPage }) {
  const t = useTexts(metricTexts);
  const format = useFormat();
  const today = useToday();
  const { unit, currency, target, revision, kept, count, asOf } = metric;
  const text = (shown: string | null): string => figureText(shown, unit, currency, format);
  const alert = kept?.alerts.find(({ until }) => until === null);
  return (
    <Section>
      <div className={styles.line}>
        <strong className={styles.value} data-testid="figure">
          {metric.withheld ? t('withheld') : text(metric.shown)}
        </strong>
        <span className={styles.count}>
          {metric.sampleSmall
            ? t('smallSample', { count })
            : t('rowsCounted', { count, shown: format.integer(count) })}
        </span>
        {alert && <StatusBadge label={t('alertSince', { date: format.date(alert.since) })} tone="bad" />}
        {revision && (
          <span
            title={t('revisedTitle', {
              date: format.date(revision.day),
              frozen: text(revision.frozen),
              now: text(revision.now),
            })}
          >
            <StatusBadge
              label={t('revised', { difference: signedText(revision.difference, unit, currency, format) })}
              tone="warning"
            />
          </span>
        )}
      </div>
      <dl className={styles.facts}>
        {metric.comparisons.map((other) => (
          <Compared key={other.kind} metric={metric} other={other} />
        ))}
        {metric.companions.map(({ id, label, shown, unit: its }) => (
          <div key={id} className={styles.fact}>
            <dt>{label[format.language]}</dt>
            <dd>{figureText(shown, its, metric.currency, format)}</dd>
          </div>
        ))}
      </dl>
      {target ? (
        <ProgressBar
          percent={target.attained}
          text={t('targetReached', {
            target: quantityText(target.target, unit, currency, format),
            attained: target.attained === null ? '—' : format.percent(target.attained),
          })}
        />
      ) : (
        <p className={styles.note}>{t('noTarget')}</p>
      )}
      <p className={styles.note}>{t('dataUpTo', { date: format.date(asOf ?? today) })}</p>
    </Section>
  );
}

interface ComparedProps {
  readonly metric: MetricPage;
  readonly other: MetricPage['comparisons'][number];
}

/** The figure of another period, and how far this one is from it; points where the figure itself is in percent. */
function Compared({ metric, other }: ComparedProps) {
  const t = useTexts(metricTexts);
  const format = useFormat();
  const { unit, currency, direction } = metric;
  const { difference, change } = other;
  const said =
    difference === null
      ? t('nothingBefore')
      : unit === 'percent'
        ? t('points', {
            value: `${difference < 0 ? '−' : '+'}${format.percent(Math.abs(difference)).replace('%', '')}`,
          })
        : change === null
          ? t('nothingBefore')
          : changeText(change, format);
  const isCompared = difference !== null && difference !== 0 && (unit === 'percent' || change !== null);
  const isGood = isCompared ? difference > 0 === (direction === 'up') : null;
  return (
    <div className={styles.fact}>
      <dt>{t(other.kind)}</dt>
      <dd>
        <span className={isGood === null ? undefined : isGood ? styles.good : styles.bad}>{said}</span>
        <span className={styles.other}>
          {t('comparedWith', {
            from: format.date(other.from),
            to: format.date(lastDayOf(other.to)),
            value: figureText(other.shown, unit, currency, format),
          })}
        </span>
      </dd>
    </div>
  );
}
