import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './forecast.module.css';
import type { ModelCard } from './forecast-answers.ts';
import { forecastTexts } from './texts.ts';

type HeldOut = NonNullable<ModelCard['heldOut']>;

const scored = (value: number | null): string => (value === null ? NOTHING : value.toFixed(3));

/** The card of the model: what it rests on, what it looks at, and how well it does on deals it has not seen. */
export function ModelPanel({ card }: { readonly card: ModelCard }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const { kind, because, deals, won, from, to, heldOut, calibration } = card;
  return (
    <div className={styles.parts}>
      <Section title={t(`kind.${kind}`)}>
        {because && <p className={styles.note}>{t(`because.${because}`, { deals })}</p>}
        <p className={styles.note}>
          {deals === 0
            ? t('noTeachers')
            : t('taught', { from: format.date(from), to: format.date(to), deals, won })}
        </p>
      </Section>
      <Section title={t('lookedAt')}>
        <p className={styles.note}>{t('looksAt')}</p>
        <p className={styles.note}>{t('refused')}</p>
      </Section>
      {heldOut && (
        <Section title={t('quality')}>
          <p className={styles.note}>{t('qualityNote', { deals: heldOut.deals })}</p>
          <PlainTable<'model' | 'stage'>
            label={t('quality')}
            columns={[
              {
                id: 'method',
                header: t('method'),
                cell: (which) => t(which === 'model' ? 'kind.logistic' : 'kind.stage'),
              },
              ...(['auc', 'brier', 'logLoss'] as const).map((measure) => ({
                id: measure,
                header: t(measure),
                number: true,
                cell: (which: keyof Pick<HeldOut, 'model' | 'stage'>) => scored(heldOut[which][measure]),
              })),
            ]}
            rows={['model', 'stage']}
            rowId={(which) => which}
          />
        </Section>
      )}
      {calibration.length > 0 && (
        <Section title={t('calibration')}>
          <p className={styles.note}>{t('calibrationNote')}</p>
          <PlainTable<(typeof calibration)[number]>
            label={t('calibration')}
            columns={[
              {
                id: 'band',
                header: t('band'),
                cell: (bin) => `${format.percent(bin.from * 100)} – ${format.percent(bin.to * 100)}`,
              },
              {
                id: 'count',
                header: t('examples'),
                number: true,
                cell: ({ count }) => format.integer(count),
              },
              {
                id: 'expected',
                header: t('expected'),
                number: true,
                cell: ({ expected }) => format.percent(expected * 100),
              },
              {
                id: 'happened',
                header: t('happened'),
                number: true,
                cell: ({ happened }) => format.percent(happened * 100),
              },
            ]}
            rows={calibration}
            rowId={(bin) => String(bin.from)}
          />
        </Section>
      )}
    </div>
  );
}
