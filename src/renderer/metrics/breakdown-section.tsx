import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { useListPath } from '../records/places.ts';
import { BarList } from '../ui/chart/bar-list.tsx';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartSection } from '../ui/chart/chart-section.tsx';
import { seriesTable } from '../ui/chart/series-table.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import { type PlainColumn, PlainTable } from '../ui/layout/plain-table.tsx';
import { Section } from '../ui/layout/section.tsx';
import { ExportFigures } from './export-figures.tsx';
import { figureText, type MetricPage } from './figure-text.ts';
import type { MetricQuestion } from './rows-section.tsx';
import { metricTexts } from './texts.ts';

type Slice = Outputs['metrics']['breakdown']['slices'][number];

interface Props {
  readonly metric: MetricPage;
  readonly question: MetricQuestion;
}

/** The figure of each group by one of its dimensions: each its own Σ ÷ Σ. */
export function BreakdownSection({ metric, question }: Props) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const listPath = useListPath();
  const [chosen, setChosen] = useState<string | null>(null);
  const dimension = chosen ?? metric.dimensions[0]?.id ?? '';
  const { data, error } = useQuery({
    ...trpc.metrics.breakdown.queryOptions({ ...question, dimension }),
    enabled: dimension !== '',
    placeholderData: keepPreviousData,
  });
  if (dimension === '') return null;
  const named = ({ kind, label }: Slice): string =>
    kind === 'empty' ? t('empty') : kind === 'others' ? t('others') : local(label) || t('unknown');
  const adds = metric.denominator === null;
  const whole = metric.numerator;
  const columns: PlainColumn<Slice>[] = [
    { id: 'group', header: t('group'), cell: named },
    {
      id: 'value',
      header: local(metric.label),
      number: true,
      cell: (slice) => {
        const { withheld, shown, filter } = slice;
        if (withheld) return t('withheld');
        const text = figureText(shown, metric.unit, metric.currency, format);
        return filter && data && question.asOf === null ? (
          <Go to={listPath(data.entity, { filter })}>{text}</Go>
        ) : (
          text
        );
      },
    },
    ...(adds
      ? [
          {
            id: 'share',
            header: t('share'),
            number: true,
            cell: ({ numerator, withheld }: Slice) =>
              withheld || whole === 0 ? '—' : format.percent((numerator / whole) * 100),
          },
        ]
      : []),
    {
      id: 'count',
      header: t('n'),
      number: true,
      cell: ({ count, withheld }) => (withheld ? '—' : format.integer(count)),
    },
  ];
  const actions = (
    <>
      <Select
        size="xs"
        w={150}
        aria-label={t('dimension')}
        allowDeselect={false}
        data={metric.dimensions.map(({ id, label }) => ({ value: id, label: local(label) }))}
        value={dimension}
        onChange={setChosen}
      />
      <ExportFigures question={question} what="breakdown" dimension={dimension} />
    </>
  );
  if (error || !data)
    return (
      <Section title={t('breakdown')} actions={actions}>
        {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting />}
      </Section>
    );
  const keyOf = (slice: Slice): string => `${slice.kind} ${named(slice)} ${JSON.stringify(slice.filter)}`;
  const chart: ChartData = {
    name: t('breakdown'),
    categoryName: t('group'),
    measure: { unit: metric.unit, currency: metric.currency },
    categories: data.slices.map((slice) => ({ key: keyOf(slice), label: named(slice) })),
    series: [
      {
        key: metric.id,
        role: 'plain',
        name: local(metric.label),
        values: data.slices.map(({ shown, withheld }) => (withheld || shown === null ? null : Number(shown))),
        to: data.slices.map(({ filter }) =>
          filter && question.asOf === null ? listPath(data.entity, { filter }) : undefined,
        ),
      },
    ],
    adds: adds && !data.slices.some(({ withheld }) => withheld),
  };
  return (
    <ChartSection
      title={t('breakdown')}
      table={seriesTable(chart, t('total'), format)}
      tableLabel={t('breakdown')}
      actions={actions}
      fullTable={<PlainTable label={t('breakdown')} columns={columns} rows={data.slices} rowId={keyOf} />}
    >
      <BarList data={chart} />
    </ChartSection>
  );
}
