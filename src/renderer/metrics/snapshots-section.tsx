import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
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
  return (
    <Section
      flush
      title={t('snapshots')}
      actions={
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
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : data?.length === 0 ? (
        <EmptyState title={t('noSnapshots')} />
      ) : (
        <PlainTable
          label={t('snapshots')}
          columns={columns}
          rows={data ?? []}
          rowId={({ day, grain: kept }) => `${kept} ${day}`}
        />
      )}
    </Section>
  );
}
