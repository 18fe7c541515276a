import { Button, Select, Tabs } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { quarterOf } from '#shared/quarter.ts';
import { isQuotaPeriod } from '#shared/quota-period.ts';
import { useMay } from '../../../data/meta.ts';
import { useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useMetricAddress } from '../../../metrics/metric-address.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { AttainmentPanel } from './attainment-panel.tsx';
import { LeaderboardPanel } from './leaderboard-panel.tsx';
import { MetricChoice } from './metric-choice.tsx';
import { offeredPeriods, type QuotaMetric } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';

/** Quotas beside what was sold: the company, its teams and people, and who is ahead. */
export function PerformanceScreen() {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const go = useGo();
  const today = useToday();
  const may = useMay();
  const [{ period: asked }, change] = useMetricAddress('/sales/performance');
  const [metric, setMetric] = useState<QuotaMetric>('newSales');
  const period = isQuotaPeriod(asked) ? asked : quarterOf(today);
  const { data: performance, error } = useQuery({
    ...trpc.sales.performance.queryOptions({ period, metric }),
    placeholderData: keepPreviousData,
  });
  const periods = offeredPeriods(today);
  const shown = (panel: (found: NonNullable<typeof performance>) => ReactNode) => (
    <>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!performance && !error && <Waiting shape="rows" />}
      {performance && !error && panel(performance)}
    </>
  );
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <MetricChoice value={metric} onChange={setMetric} />
          <Select
            size="xs"
            w={120}
            aria-label={t('period')}
            data={periods.includes(period) ? periods : [period, ...periods]}
            value={period}
            allowDeselect={false}
            onChange={(chosen) => change({ period: chosen })}
          />
          <Button
            variant="default"
            leftSection={<IconTarget size={15} />}
            onClick={() => go(`/sales/quotas?year=${period.slice(0, 4)}`)}
          >
            {t(may('sales.quota.write') ? 'toQuotas' : 'quotasTitle')}
          </Button>
        </>
      }
    >
      <Tabs defaultValue="attainment" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="attainment">{t('attainment')}</Tabs.Tab>
          <Tabs.Tab value="leaderboard">{t('leaderboard')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="attainment">
          {shown((found) => (
            <AttainmentPanel performance={found} />
          ))}
        </Tabs.Panel>
        <Tabs.Panel value="leaderboard">
          {shown((found) => (
            <LeaderboardPanel performance={found} />
          ))}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
