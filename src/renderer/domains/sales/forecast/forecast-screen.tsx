import { Select, Tabs } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isForecastPeriod } from '#shared/forecast-period.ts';
import { quarterOf } from '#shared/quarter.ts';
import { useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useMetricAddress } from '../../../metrics/metric-address.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { AccuracyPanel } from './accuracy-panel.tsx';
import { offeredPeriods } from './forecast-answers.ts';
import { ForecastPanel } from './forecast-panel.tsx';
import { ModelPanel } from './model-panel.tsx';
import { MovementPanel } from './movement-panel.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { forecastTexts } from './texts.ts';

/** What a period will bring: called by people, weighed by stage, and drawn by a model; and how far off each was. */
export function ForecastScreen() {
  const t = useTexts(forecastTexts);
  const language = useLanguage();
  const today = useToday();
  const [{ period: asked }, change] = useMetricAddress('/sales/forecast');
  const period = isForecastPeriod(asked) ? asked : quarterOf(today);
  const { data: forecast, error } = useQuery({
    ...trpc.sales.forecast.queryOptions({ period }),
    placeholderData: keepPreviousData,
  });
  const periods = offeredPeriods(today);
  return (
    <Page
      title={t('title')}
      actions={
        <Select
          size="xs"
          w={130}
          aria-label={t('period')}
          data={periods.includes(period) ? periods : [period, ...periods]}
          value={period}
          allowDeselect={false}
          onChange={(chosen) => change({ period: chosen })}
        />
      }
    >
      <Tabs defaultValue="forecast" keepMounted={false}>
        <Tabs.List mb="md">
          {(['forecast', 'scenarios', 'movement', 'accuracy', 'model'] as const).map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(tab)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="forecast">
          {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
          {!forecast && !error && <Waiting shape="rows" />}
          {forecast && <ForecastPanel forecast={forecast} />}
        </Tabs.Panel>
        <Tabs.Panel value="scenarios">
          <ScenarioPanel period={period} />
        </Tabs.Panel>
        <Tabs.Panel value="movement">
          <MovementPanel key={period} period={period} />
        </Tabs.Panel>
        <Tabs.Panel value="accuracy">
          <AccuracyPanel />
        </Tabs.Panel>
        <Tabs.Panel value="model">
          {forecast ? <ModelPanel card={forecast.card} /> : <Waiting shape="rows" />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
