import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useEntity, type VisibleEntity } from '../data/meta.ts';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { useListColumns } from '../records/list/list-columns.tsx';
import { useListPath, useRecordPath } from '../records/places.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import type { Row } from '../ui/format/row.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { DataGrid } from '../ui/grid/data-grid.tsx';
import { useLanguage, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { Go } from '../ui/layout/go.tsx';
import { Section } from '../ui/layout/section.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import type { MetricPage } from './figure-text.ts';
import styles from './metric-page.module.css';
import { metricTexts } from './texts.ts';

/** What is asked about a metric: the same for its page and everything on it. */
export interface MetricQuestion {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

interface Props {
  readonly metric: MetricPage;
  readonly question: MetricQuestion;
}

/** The rows behind the figure: those above the line, those below it, and those left out for each reason. */
export function RowsSection({ metric, question }: Props) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const [chosen, setChosen] = useState('numerator');
  const counted = metric.parts.map(({ id, label, count, entity, filter }) => ({
    id: id as string,
    label: metric.parts.length === 1 ? t('counted') : t('partNamed', { part: t(id), rows: local(label) }),
    count,
    entity,
    filter,
  }));
  const leftOut = metric.excluded.map(({ id, label, count, entity, filter }) => ({
    id,
    label: t('excludedFor', { reason: local(label) }),
    count,
    entity,
    filter,
  }));
  const parts = [...counted, ...leftOut];
  const part = parts.find(({ id }) => id === chosen) ?? parts[0];
  const entity = useEntity(part?.entity ?? '');
  if (!part || !entity) return null;
  return (
    <Section
      flush
      title={t('rows')}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('rows')}
            value={part.id}
            onChange={setChosen}
            data={parts.map(({ id, label, count }) => ({
              value: id,
              label: `${label} ${format.integer(count)}`,
            }))}
          />
          {question.asOf === null && (
            <Go to={listPath(part.entity, { filter: part.filter })}>{t('openInList')}</Go>
          )}
        </>
      }
    >
      <PartRows
        key={part.id}
        entity={entity}
        part={part.id}
        first={metric.parts.flatMap(({ fields }) => fields)}
        total={part.count}
        question={question}
      />
    </Section>
  );
}

interface PartProps {
  readonly entity: VisibleEntity;
  readonly part: string;
  /** Fields to show before others: what decides whether and how a row counts. */
  readonly first: readonly string[];
  readonly total: number;
  readonly question: MetricQuestion;
}

function PartRows({ entity, part, first, total, question }: PartProps) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const recordPath = useRecordPath();
  const deciding = first.join(' ');
  const shown = useMemo(() => {
    const rank = (name: string): number =>
      name === 'number' ? 0 : name === entity.titleField ? 1 : deciding.split(' ').includes(name) ? 2 : 3;
    return entity.fields.filter(({ inList }) => inList).sort((a, b) => rank(a.name) - rank(b.name));
  }, [entity, deciding]);
  const columns = useListColumns(entity, shown);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, isLoading } = useInfiniteQuery(
    trpc.metrics.rows.infiniteQueryOptions({ ...question, part }, { getNextPageParam: ({ next }) => next }),
  );
  const rows = useMemo(() => (data?.pages.flatMap((page) => page.rows) ?? []) as readonly Row[], [data]);
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  return (
    <div className={styles.rows}>
      <DataGrid<Row>
        label={local(entity.plural)}
        columns={columns}
        rows={rows}
        rowId={idOf}
        total={total}
        {...(entity.hasPage ? { onOpen: (row: Row) => go(recordPath(entity.name, row.id)) } : {})}
        hasMore={hasNextPage}
        loadMore={() => {
          if (!isFetchingNextPage) void fetchNextPage();
        }}
        empty={!isLoading && <EmptyState title={t('noRows')} />}
      />
    </div>
  );
}

const idOf = ({ id }: Row): string => id;
