import { Button, Group, Select } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordPath } from '../../../records/places.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { WaterfallChart } from '../../../ui/chart/waterfall-chart.tsx';
import { type WaterfallStep, waterfallTable } from '../../../ui/chart/waterfall-model.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './forecast.module.css';
import type { Movement } from './forecast-answers.ts';
import { forecastTexts } from './texts.ts';

/** Why the pipeline of a period is another than it was: a waterfall between two snapshots, and its deals. */
export function MovementPanel({ period }: { readonly period: string }) {
  const t = useTexts(forecastTexts);
  const language = useLanguage();
  const may = useMay();
  const [chosen, setChosen] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const { data, error } = useQuery({
    ...trpc.sales.forecastMovement.queryOptions({ period, ...chosen }),
    placeholderData: keepPreviousData,
  });
  const take = useCommand(
    (_: null, options: { context: { commandKey: string } }) =>
      client.sales.takeSnapshot.mutate(undefined, options),
    { done: ({ taken }) => tellDone(t(taken ? 'taken' : 'takenToday')) },
  );
  const button = may('sales.pipelineSnapshot.write') && (
    <Button
      variant="default"
      leftSection={<IconCamera size={15} />}
      loading={take.pending}
      onClick={() => take.run(null)}
    >
      {t('takeSnapshot')}
    </Button>
  );
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting />;
  if (data.from === null || data.to === null) return <EmptyState title={t('noSnapshots')} actions={button} />;
  const days = [...data.snapshots].reverse();
  return (
    <div className={styles.parts}>
      <Group gap="sm" align="flex-end">
        {(['from', 'to'] as const).map((end) => (
          <Select
            key={end}
            size="xs"
            w={150}
            label={t(end)}
            data={days}
            value={data[end]}
            allowDeselect={false}
            onChange={(day) => setChosen({ from: data.from, to: data.to, [end]: day })}
          />
        ))}
        {button}
      </Group>
      <Waterfall data={data} />
      <MovedDeals data={data} />
    </div>
  );
}

function Waterfall({ data }: { readonly data: Movement }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const measure = { unit: 'money' as const, currency: data.currency };
  const steps: WaterfallStep[] =
    data.before === 0 && data.parts.length === 0
      ? []
      : [
          { key: 'before', label: t('before'), change: data.before },
          ...data.parts.map(({ kind, change }) => ({ key: kind, label: t(`moved.${kind}`), change })),
          { key: 'after', label: t('after'), change: null },
        ];
  const title = t('movementTitle', { from: format.date(data.from), to: format.date(data.to) });
  const heads = { step: t('why'), change: t('change'), running: t('running') };
  return (
    <ChartSection
      title={title}
      note={t('movementNote', { period: data.period })}
      table={waterfallTable(steps, measure, heads, format)}
    >
      <WaterfallChart name={title} steps={steps} measure={measure} />
    </ChartSection>
  );
}

type Moved = Movement['parts'][number]['deals'][number] & {
  readonly kind: Movement['parts'][number]['kind'];
};

function MovedDeals({ data }: { readonly data: Movement }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const recordPath = useRecordPath();
  const rows = data.parts.flatMap(({ kind, deals }) => deals.map((deal): Moved => ({ ...deal, kind })));
  if (rows.length === 0) return null;
  return (
    <Section title={t('movedDeals')} flush>
      <PlainTable<Moved>
        label={t('movedDeals')}
        columns={[
          {
            id: 'deal',
            header: t('deal'),
            cell: ({ id, name }) => <Go to={recordPath('deal', id)}>{name}</Go>,
          },
          { id: 'why', header: t('why'), cell: ({ kind }) => t(`moved.${kind}`) },
          {
            id: 'change',
            header: t('change'),
            number: true,
            cell: ({ change }) => format.amount(change, data.currency),
          },
        ]}
        rows={rows}
        rowId={({ id, kind }) => `${kind} ${id}`}
      />
    </Section>
  );
}
