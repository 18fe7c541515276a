import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './forecast.module.css';
import { forecastTexts } from './texts.ts';

type Method = Outputs['sales']['forecastAccuracy']['methods'][number]['method'];

/** Each method held against what was sold, at several distances from the end of a quarter. */
export function AccuracyPanel() {
  const t = useTexts(forecastTexts);
  const language = useLanguage();
  const format = useFormat();
  const { data, error } = useQuery(trpc.sales.forecastAccuracy.queryOptions());
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting />;
  if (data.judged === 0) return <EmptyState title={t('accuracyNone')} />;
  const methods = [...new Set(data.methods.map(({ method }) => method))];
  const horizons = [...new Set(data.methods.map(({ horizon }) => horizon))];
  const cell = (method: Method, horizon: number) => {
    const found = data.methods.find((each) => each.method === method && each.horizon === horizon);
    if (!found || found.mape === null || found.bias === null) return NOTHING;
    const bias = `${found.bias > 0 ? '+' : ''}${format.percent(found.bias)}`;
    return (
      <span
        title={found.calls
          .map(({ period, forecast, actual }) => callText(period, forecast, actual))
          .join('\n')}
      >
        {format.percent(found.mape)} <small className={styles.none}>({bias})</small>
      </span>
    );
  };
  const callText = (period: string, forecast: number, actual: number): string =>
    `${period}: ${format.money(forecast, data.currency)} → ${format.money(actual, data.currency)}`;
  return (
    <div className={styles.parts}>
      {data.few && <p className={styles.note}>{t('accuracyFew', { count: data.judged })}</p>}
      <Section title={t('accuracyTitle')}>
        <p className={styles.note}>{t('accuracyNote')}</p>
        <PlainTable<Method>
          label={t('accuracyTitle')}
          columns={[
            { id: 'method', header: t('method'), cell: (method) => t(method) },
            ...horizons.map((horizon) => ({
              id: String(horizon),
              header: t('horizon', { days: horizon }),
              number: true,
              cell: (method: Method) => cell(method, horizon),
            })),
          ]}
          rows={methods}
          rowId={(method) => method}
        />
      </Section>
      <Section title={t('quarters')} flush>
        <PlainTable
          label={t('quarters')}
          columns={[
            { id: 'period', header: t('period'), cell: ({ period }: { period: string }) => period },
            {
              id: 'sold',
              header: t('sold'),
              number: true,
              cell: ({ actual }: { actual: number }) => format.amount(actual, data.currency),
            },
          ]}
          rows={[...data.periods].reverse()}
          rowId={({ period }) => period}
        />
      </Section>
    </div>
  );
}
