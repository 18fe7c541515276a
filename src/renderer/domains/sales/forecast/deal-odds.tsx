import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './forecast.module.css';
import { forecastTexts } from './texts.ts';

/** How likely an open deal is to be won, and what makes it so. */
export function DealOdds({ row }: { readonly row: Row }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const id = textOf(row, 'id');
  const open = textOf(row, 'status') === 'open';
  const { data } = useQuery({ ...trpc.sales.dealOdds.queryOptions({ id }), enabled: open });
  if (!open || !data) return null;
  const percent = (part: number): string => format.percent(part * 100);
  const signed = (part: number): string => `${part > 0 ? '+' : ''}${percent(part)}`;
  const known = (group: string, names: readonly string[]): string =>
    group === 'stage' || group === 'source'
      ? names.join(' ')
      : names.map((name) => t(`is.${name}` as 'is.usual')).join(' ');
  const reasons = data.reasons.filter(({ change }) => Math.abs(change) >= 0.0005);
  return (
    <Section title={t('odds')}>
      <p className={styles.odds}>
        {t(data.kind === 'logistic' ? 'oddsModel' : 'oddsStage', { percent: percent(data.probability) })}
        <small>{t('stageSays', { percent: format.percent(data.stage) })}</small>
      </p>
      {data.card.because && (
        <p className={styles.note}>{t(`because.${data.card.because}`, { deals: data.card.deals })}</p>
      )}
      {reasons.length > 0 && (
        <PlainTable<{ id: string; what: string; part: string }>
          label={t('odds')}
          columns={[
            { id: 'what', header: t('why'), cell: ({ what }) => what },
            { id: 'part', header: t('change'), number: true, cell: ({ part }) => part },
          ]}
          rows={[
            { id: 'start', what: t('average'), part: percent(data.start) },
            ...reasons.map(({ group, names, change }) => ({
              id: group,
              what: [t(`why.${group}` as 'why.stage'), group === 'stage' ? '' : known(group, names)]
                .filter(Boolean)
                .join(' · '),
              part: signed(change),
            })),
          ]}
          rowId={({ id: key }) => key}
          foot={[t('result'), percent(data.probability)]}
        />
      )}
    </Section>
  );
}
