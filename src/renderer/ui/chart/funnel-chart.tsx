import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import rows from './bar-list.module.css';
import { BarValue } from './bar-list.tsx';
import styles from './funnel-chart.module.css';
import { type FunnelStage, funnelShares } from './funnel-model.ts';
import { LyingBar } from './lying-bar.tsx';
import { looksOf } from './series-look.ts';
import { chartTexts } from './texts.ts';

interface Props {
  readonly name: string;
  readonly stages: readonly FunnelStage[];
  readonly currency: string;
}

const [LOOK] = looksOf([{ key: 'funnel', role: 'plain' }]);

/** How many get from stage to stage, with what they are worth and which part came on. */
export function FunnelChart({ name, stages, currency }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const shares = funnelShares(stages);
  const widest = Math.max(1, ...stages.map(({ count }) => count));
  const parts = stages
    .map(({ label, count }) => t('funnelSays', { label, count }))
    .join(format.language === 'zh' ? '，' : ', ');
  return (
    <ol className={rows.list} aria-label={t('summary', { name, parts })}>
      {shares.map(({ stage, ofBefore }) => {
        const length = (stage.count / widest) * 100;
        return (
          <li key={stage.key} className={rows.row}>
            <span className={rows.name}>{stage.label}</span>
            <span className={styles.stage}>
              <LyingBar span={{ start: (100 - length) / 2, length }} look={LOOK} />
              <BarValue to={stage.to} label={stage.label} text={format.integer(stage.count)} />
              <span className={styles.amount}>{format.shortMoney(stage.amount, currency)}</span>
              <span className={styles.share}>
                {ofBefore === null ? '' : t('funnelStep', { share: format.percent(ofBefore) })}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
