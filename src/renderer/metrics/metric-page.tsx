import { Button } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconTargetArrow } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay, useMeta } from '../data/meta.ts';
import { useToday } from '../data/session.ts';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { CalmNotice } from '../ui/feedback/calm-notice.tsx';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Page } from '../ui/layout/page.tsx';
import { PageTitle } from '../ui/layout/page-title.tsx';
import { AlertSection } from './alert-section.tsx';
import { BreakdownSection } from './breakdown-section.tsx';
import { DefinitionPanel } from './definition-panel.tsx';
import { ExportFigures } from './export-figures.tsx';
import { FigurePanel } from './figure-panel.tsx';
import type { MetricPage as MetricAnswer } from './figure-text.ts';
import { metricPath, pageOfMetric, useMetricAddress } from './metric-address.ts';
import styles from './metric-page.module.css';
import { periodOfTarget, windowOf } from './period.ts';
import { PeriodChoice } from './period-choice.tsx';
import { type MetricQuestion, RowsSection } from './rows-section.tsx';
import { SnapshotsSection } from './snapshots-section.tsx';
import { TargetDialog } from './target-dialog.tsx';
import { metricTexts } from './texts.ts';
import { TrendSection } from './trend-section.tsx';

const USUAL = 'thisMonth';
const NO_SPAN = { first: null, last: null };

/** Everything about one figure: its value, how it is made, its rows, its past. */
export function MetricPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <OneMetric key={id} id={id} />;
}

function OneMetric({ id }: { readonly id: string }) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const language = useLanguage();
  const meta = useMeta();
  const may = useMay();
  const today = useToday();
  const [{ period: asked, asOf = null }, change] = useMetricAddress(pageOfMetric(id));
  const [setting, setSetting] = useState(false);
  const period = asked ?? USUAL;
  // as of a day of the past, “this month” is the month of that day
  const question: MetricQuestion = { id, ...windowOf(period, asOf ?? today), asOf };
  const { data: metric, error } = useQuery({
    ...trpc.metrics.page.queryOptions(question),
    placeholderData: keepPreviousData,
  });
  const actions = (
    <>
      {metric?.kept && may('core.metric.write') && (
        <Button
          variant="default"
          leftSection={<IconTargetArrow size={15} />}
          onClick={() => setSetting(true)}
        >
          {t('setTargets')}
        </Button>
      )}
      <DateInput
        size="xs"
        w={128}
        clearable
        aria-label={t('asOf')}
        title={t('asOf')}
        placeholder={t('asOfHint')}
        valueFormat="YYYY-MM-DD"
        maxDate={today}
        value={asOf}
        onChange={(day) => change({ asOf: day })}
      />
      <PeriodChoice
        value={period}
        span={metric?.span ?? NO_SPAN}
        onChange={(chosen) => change({ period: chosen })}
      />
    </>
  );
  if (error || metric?.id !== id)
    return (
      <Page title={t('allMetrics')} actions={actions}>
        {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="tiles" />}
      </Page>
    );
  const room = local(meta?.domains.find(({ name }) => name === metric.room)?.label);
  return (
    <Page
      title={
        <PageTitle
          name={local(metric.label)}
          kind={`${room} · ${metric.id}`}
          back={{ to: metricPath('/metrics', { period }), label: t('allMetrics') }}
        />
      }
      actions={actions}
    >
      <MetricBody metric={metric} question={question} />
      {setting && (
        <TargetDialog metric={metric} period={periodOfTarget(question)} onClose={() => setSetting(false)} />
      )}
    </Page>
  );
}

function MetricBody({ metric, question }: { metric: MetricAnswer; question: MetricQuestion }) {
  const t = useTexts(metricTexts);
  const format = useFormat();
  return (
    <div className={styles.body}>
      {metric.asOf !== null && <CalmNotice>{t('asOfNotice', { date: format.date(metric.asOf) })}</CalmNotice>}
      <div className={styles.pair}>
        <FigurePanel metric={metric} />
        <DefinitionPanel metric={metric} />
      </div>
      <TrendSection
        metric={metric}
        title={t('trend')}
        held={{ ...metric, from: question.from, to: question.to }}
        opens={metric.asOf === null}
        actions={<ExportFigures question={question} what="trend" />}
      />
      <RowsSection metric={metric} question={question} />
      <div className={styles.pair}>
        <BreakdownSection metric={metric} question={question} />
        {metric.kept && <AlertSection metric={metric} kept={metric.kept} />}
      </div>
      {metric.kept && <SnapshotsSection metric={metric} question={question} />}
    </div>
  );
}
