import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { pipelineTexts } from '../pipeline/texts.ts';
import { salesTexts } from '../texts.ts';
import styles from './board-parts.module.css';
import type { StageColumn } from './stage-column.ts';

/** What a column holds: its name, how many deals, and what they add up to in each currency. */
export function LaneHead({ column }: { readonly column: StageColumn }) {
  const t = useTexts(salesTexts);
  const p = useTexts(pipelineTexts);
  const local = useLocal();
  const format = useFormat();
  const { stage, count, stalled, sums } = column;
  const worth = sums.filter(({ amount }) => amount !== 0);
  return (
    <div className={styles.head} data-category={stage.category}>
      <div className={styles.title}>
        <span className={styles.mark} aria-hidden />
        <span className={styles.name} title={t('stageOf', { percent: stage.probability })}>
          {local(stage.label)}
        </span>
        {stalled > 0 && (
          <span className={`${styles.stalled} numeric`}>{p('stalledCount', { count: stalled })}</span>
        )}
        <span className={`${styles.count} numeric`}>{format.integer(count)}</span>
      </div>
      {worth.length === 0 && <div className={styles.sums}>—</div>}
      {worth.map(({ currency, amount, weighted }) => (
        <div key={currency} className={`${styles.sums} numeric`}>
          <span>{format.money(amount, currency)}</span>
          {stage.category === 'open' && (
            <span className={styles.weighted} title={format.money(weighted, currency)}>
              {t('weighted')} {format.shortMoney(weighted, currency)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
