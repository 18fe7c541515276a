import { Button, Select } from '@mantine/core';
import { IconChartBar, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useListPath } from '../../../records/places.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { MetricChoice } from './metric-choice.tsx';
import type { QuotaMetric } from './performance-answers.ts';
import { QuotaEditor } from './quota-editor.tsx';
import { performanceTexts } from './texts.ts';

/** The versions of a year's quotas that another took the place of. */
const changedIn = (year: string): Filter => ({
  and: [
    { field: 'status', op: 'equals', value: 'changed' },
    { field: 'period', op: 'startsWith', value: year },
  ],
});

/** The quotas of a year, person by person and month by month. */
export function QuotaScreen() {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const go = useGo();
  const today = useToday();
  const listPath = useListPath();
  const { year: asked } = useSearch({ strict: false }) as { year?: string | number };
  const [metric, setMetric] = useState<QuotaMetric>('newSales');
  const running = Number(today.slice(0, 4));
  const year = /^[1-9]\d{3}$/.test(String(asked)) ? String(asked) : String(running);
  const years = [running + 1, running, running - 1, running - 2].map(String);
  const { data: grid, error } = useQuery(trpc.sales.quotas.queryOptions({ year, metric }));
  return (
    <Page
      title={t('quotasTitle')}
      actions={
        <>
          <MetricChoice value={metric} onChange={setMetric} />
          <Select
            size="xs"
            w={90}
            aria-label={t('year')}
            data={years.includes(year) ? years : [year, ...years]}
            value={year}
            allowDeselect={false}
            onChange={(chosen) => go(`/sales/quotas?year=${chosen}`, { replace: true })}
          />
          <Button
            variant="default"
            leftSection={<IconHistory size={15} />}
            onClick={() => go(listPath('quota', { filter: changedIn(year) }))}
          >
            {t('versions')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconChartBar size={15} />}
            onClick={() => go('/sales/performance')}
          >
            {t('toPerformance')}
          </Button>
        </>
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!grid && !error && <Waiting shape="rows" />}
      {grid?.lines.every(({ level }) => level !== 'person') && <EmptyState title={t('noPeople')} />}
      {grid?.lines.some(({ level }) => level === 'person') && (
        <QuotaEditor key={`${grid.year} ${grid.metric}`} grid={grid} />
      )}
    </Page>
  );
}
