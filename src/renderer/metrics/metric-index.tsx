import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMeta } from '../data/meta.ts';
import { useToday } from '../data/session.ts';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { Page } from '../ui/layout/page.tsx';
import { MetricTile } from '../ui/metric/metric-tile.tsx';
import { useMetricAddress } from './metric-address.ts';
import { windowOf } from './period.ts';
import { PeriodChoice } from './period-choice.tsx';
import styles from './room-home.module.css';
import { metricTexts } from './texts.ts';
import { useMetricTile } from './use-metric-tile.ts';

const USUAL = 'thisYear';

/** Every figure of the house that this person may see, room by room. */
export function MetricIndex() {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const language = useLanguage();
  const today = useToday();
  const domains = useMeta()?.domains ?? [];
  const [{ period: asked }, change] = useMetricAddress('/metrics');
  const period = asked ?? USUAL;
  const { data, error } = useQuery({
    ...trpc.metrics.overview.queryOptions(windowOf(period, today)),
    placeholderData: keepPreviousData,
  });
  const tileOf = useMetricTile(period);
  const rooms = domains.filter(({ name }) => data?.metrics.some(({ room }) => room === name));
  return (
    <Page
      title={t('allMetrics')}
      actions={
        data && (
          <PeriodChoice value={period} span={data.span} onChange={(chosen) => change({ period: chosen })} />
        )
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : !data ? (
        <Waiting shape="tiles" />
      ) : data.metrics.length === 0 ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <div className={styles.home}>
          {rooms.map(({ name, label }) => (
            <section key={name} className={styles.room} aria-labelledby={`metrics-${name}`}>
              <h2 id={`metrics-${name}`} className={styles.title}>
                {local(label)}
              </h2>
              <div className={styles.tiles}>
                {data.metrics
                  .filter(({ room }) => room === name)
                  .map((metric) => (
                    <MetricTile key={metric.id} metric={tileOf(metric)} />
                  ))}
              </div>
            </section>
          ))}
        </div>
      )}
    </Page>
  );
}
