import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartSection } from '../ui/chart/chart-section.tsx';
import { LineChart } from '../ui/chart/line-chart.tsx';
import { seriesTable } from '../ui/chart/series-table.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { type PlainColumn, PlainTable } from '../ui/layout/plain-table.tsx';
import { Section } from '../ui/layout/section.tsx';
import { ExportFigures } from './export-figures.tsx';
import { figureText, type MetricPage, signedText } from './figure-text.ts';
import type { MetricQuestion } from './rows-section.tsx';
import { metricTexts } from './texts.ts';

type KeptFigure = Outputs['metrics']['snapshots'][number];

interface Props {
  readonly metric: MetricPage;
  readonly question: MetricQuestion;
}

/** What was frozen of the figure, day by day and month by month, with what history says of it now. */
export function SnapshotsSection({ metric, question }: Props) {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  const format = useFormat();
  const [grain, setGrain] = useState<'month' | 'day'>('month');
  const { data, error } = useQuery({
    ...trpc.metrics.snapshots.queryOptions({ id: metric.id, grain }),
    placeholderData: keepPreviousData,
  });
  const { unit, currency } = metric;
  const text = (shown: string | null): string => figureText(shown, unit, currency, format);
  const columns: PlainColumn<KeptFigure>[] = [
    {
      id: 'day',
      header: t('day'),
      cell: ({ day, late }) => `${format.date(day)}${late ? ` · ${t('late')}` : ''}`,
    },
    { id: 'value', header: t('frozen'), number: true, cell: ({ value }) => text(value) },
    ...(grain === 'month'
      ? [
          {
            id: 'now',
            header: t('now'),
            number: true,
            cell: ({ value, revision }: KeptFigure) => text(revision ? revision.now : value),
          },
          {
            id: 'revision',
            header: t('revision'),
            number: true,
            cell: ({ revision, definition }: KeptFigure) =>
              revision === null
                ? '—'
                : definition === metric.version
                  ? signedText(revision.difference, unit, currency, format)
                  : t('otherVersion', { version: definition }),
          },
        ]
      : []),
    { id: 'count', header: t('n'), number: true, cell: ({ count }) => format.integer(count) },
    {
      id: 'definition',
      header: t('definition'),
      number: true,
      cell: ({ definition }) => t('version', { version: definition }),
    },
    { id: 'taken', header: t('taken'), number: true, cell: ({ takenAt }) => format.instant(takenAt) },
  ];
  const actions = (
    <>
      <SegmentedControl
        size="xs"
        value={grain}
        onChange={setGrain}
        data={[
          { value: 'month', label: t('monthEnd') },
          { value: 'day', label: t('daily') },
        ]}
      />
      <ExportFigures question={question} what="snapshots" grain={grain} />
    </>
  );
  if (error || !data?.length)
    return (
      <Section title={t('snapshots')} actions={actions}>
        {error ? (
          <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
        ) : (
          data && <EmptyState title={t('noSnapshots')} />
        )}
      </Section>
    );
  const rowId = ({ day, grain: kept }: KeptFigure): string => `${kept} ${day}`;
  const inOrder = data.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const numbers = (of: (figure: KeptFigure) => string | null): (number | null)[] =>
    inOrder.map(of).map((shown) => (shown === null ? null : Number(shown)));
  const frozen = {
    key: 'frozen',
    role: 'plain' as const,
    name: t('frozen'),
    values: numbers(({ value }) => value),
  };
  const now = {
    key: 'now',
    name: t('now'),
    role: 'compared' as const,
    values: numbers(({ value, revision }) => (revision ? revision.now : value)),
  };
  const chart: ChartData = {
    name: t('snapshots'),
    categoryName: t('day'),
    measure: { unit, currency },
    categories: inOrder.map((figure) => ({ key: rowId(figure), label: format.date(figure.day) })),
    series: data.some(({ revision }) => revision !== null) ? [frozen, now] : [frozen],
    adds: false,
  };
  return (
    <ChartSection
      title={t('snapshots')}
      table={seriesTable(chart, t('total'), format)}
      tableLabel={t('snapshots')}
      actions={actions}
      fullTable={<PlainTable label={t('snapshots')} columns={columns} rows={data} rowId={rowId} />}
    >
      <LineChart data={chart} />
    </ChartSection>
  );
}
