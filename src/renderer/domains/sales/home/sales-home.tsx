import { Button } from '@mantine/core';
import { IconFileImport, IconLayoutKanban } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useListPath } from '../../../records/places.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { MetricTile } from '../../../ui/metric/metric-tile.tsx';
import { ProcessMap } from '../../../ui/process/process-map.tsx';
import { usualPeriod, windowOf } from '../period.ts';
import { salesTexts } from '../texts.ts';
import { useMetricTile } from './metric-tile-data.ts';
import { PeriodChoice } from './period-choice.tsx';
import styles from './sales-home.module.css';
import { TrendSection } from './trend-section.tsx';

/** The room at a glance: where deals wait in the process, and the four metrics of a period. */
export function SalesHome() {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const listPath = useListPath();
  const today = useToday();
  const asked = (useSearch({ strict: false }) as { period?: string | number }).period;
  const whole = useQuery(trpc.sales.home.queryOptions(windowOf('allTime', today)));
  const period = asked === undefined ? usualPeriod(whole.data?.span.last ?? null, today) : String(asked);
  const query = trpc.sales.home.queryOptions(windowOf(period, today));
  const known = whole.data !== undefined;
  const { data: home, error } = useQuery({ ...query, enabled: known, placeholderData: keepPreviousData });
  const tileOf = useMetricTile();

  const actions = (
    <Button
      variant="default"
      leftSection={<IconLayoutKanban size={15} />}
      onClick={() => go('/sales/pipeline')}
    >
      {t('pipeline')}
    </Button>
  );
  if (error ?? whole.error) {
    return (
      <Page title={t('home')}>
        <ProblemNotice>{errorSentence(error ?? whole.error, language)}</ProblemNotice>
      </Page>
    );
  }
  if (!home) {
    return (
      <Page title={t('home')}>
        <Waiting />
      </Page>
    );
  }
  const empty = home.span.first === null && home.steps.every(({ waiting }) => waiting === 0);
  return (
    <Page title={t('home')} actions={actions}>
      <div className={styles.home}>
        <ProcessMap
          label={t('process')}
          steps={home.steps.map((step) => ({
            id: step.id,
            name: local(step.label),
            hint: local(step.hint),
            waiting: step.waiting,
            late: step.late,
            doneThisMonth: step.doneThisMonth,
            to: listPath(step.entity, { filter: step.filter }),
            lateTo: listPath(step.entity, { filter: step.lateFilter }),
          }))}
        />
        {empty ? (
          <EmptyState
            title={t('noDealsTitle')}
            hint={t('noDealsHint')}
            actions={
              <Button leftSection={<IconFileImport size={15} />} onClick={() => go('/import/deal')}>
                {t('importDeals')}
              </Button>
            }
          />
        ) : (
          <>
            <header className={styles.head}>
              <h2 className={styles.title}>{t('metrics')}</h2>
              <PeriodChoice value={period} span={home.span} />
            </header>
            <div className={styles.tiles}>
              {home.metrics.map((metric) => (
                <MetricTile key={metric.id} metric={tileOf(metric)} />
              ))}
            </div>
            <TrendSection metric={home.metrics[0]} currency={home.currency} />
          </>
        )}
      </div>
    </Page>
  );
}
