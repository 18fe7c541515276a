import { Button, Select } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useMetricAddress } from '../../../metrics/metric-address.ts';
import { usualPeriod, windowOf } from '../../../metrics/period.ts';
import { PeriodChoice } from '../../../metrics/period-choice.tsx';
import { useListPath } from '../../../records/places.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { BreakdownReport } from './breakdown-report.tsx';
import { CohortReport } from './cohort-report.tsx';
import { DiscountReport } from './discount-report.tsx';
import { FunnelReport } from './funnel-report.tsx';
import { OutcomeReport } from './outcome-report.tsx';
import { PaceReport } from './pace-report.tsx';
import { PeopleReport } from './people-report.tsx';
import styles from './sales-analysis.module.css';
import { analysisTexts } from './texts.ts';
import { VelocityReport } from './velocity-report.tsx';
import { LossReport, WinLossReport } from './win-loss-reports.tsx';

/** The pipeline looked at from outside: how far deals come, why they are lost, how long it takes. */
export function SalesAnalysis() {
  const t = useTexts(analysisTexts);
  const language = useLanguage();
  const go = useGo();
  const listPath = useListPath();
  const today = useToday();
  const [{ period: asked }, change] = useMetricAddress('/sales/analysis');
  const [pipelineId, setPipelineId] = useState<string | null>(null);
  const whole = useQuery(trpc.sales.analysis.queryOptions({ pipelineId, ...windowOf('allTime', today) }));
  const period = asked ?? usualPeriod(whole.data?.span.last ?? null, today);
  const question = { pipelineId, ...windowOf(period, today) };
  const { data: analysis, error } = useQuery({
    ...trpc.sales.analysis.queryOptions(question),
    enabled: whole.data !== undefined,
    placeholderData: keepPreviousData,
  });
  const problem = error ?? whole.error;
  const actions = (
    <>
      {(analysis?.pipelines.length ?? 0) > 1 && (
        <Select
          size="xs"
          w={180}
          aria-label={t('pipeline')}
          data={(analysis?.pipelines ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={analysis?.pipelineId ?? null}
          allowDeselect={false}
          onChange={setPipelineId}
        />
      )}
      <PeriodChoice
        value={period}
        span={analysis?.span ?? { first: null, last: null }}
        onChange={(chosen) => change({ period: chosen })}
      />
      <Button variant="default" leftSection={<IconList size={15} />} onClick={() => go(listPath('deal'))}>
        {t('toDeals')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')} actions={actions}>
      {problem ? (
        <ProblemNotice>{errorSentence(problem, language)}</ProblemNotice>
      ) : !analysis ? (
        <Waiting shape="tiles" />
      ) : analysis.span.last === null ? (
        <EmptyState title={t('noDeals')} />
      ) : (
        <div className={styles.reports}>
          <div className={styles.wide}>
            <FunnelReport analysis={analysis} question={question} />
          </div>
          <OutcomeReport analysis={analysis} question={question} />
          <WinLossReport analysis={analysis} question={question} />
          <LossReport analysis={analysis} question={question} />
          <VelocityReport analysis={analysis} question={question} />
          <div className={styles.wide}>
            <PeopleReport analysis={analysis} question={question} />
          </div>
          <div className={styles.wide}>
            <PaceReport analysis={analysis} question={question} />
          </div>
          <div className={styles.wide}>
            <BreakdownReport analysis={analysis} question={question} />
          </div>
          <div className={styles.wide}>
            <DiscountReport analysis={analysis} question={question} />
          </div>
          <div className={styles.wide}>
            <CohortReport analysis={analysis} question={question} />
          </div>
        </div>
      )}
    </Page>
  );
}
