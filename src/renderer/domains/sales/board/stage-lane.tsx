import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { allOf } from '../../../data/all-of.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { BoardLane } from '../../../ui/board/board-lane.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal } from '../../../ui/language/use-texts.ts';
import { DealCard } from './deal-card.tsx';
import { LaneHead } from './lane-head.tsx';
import type { StageColumn } from './stage-column.ts';

interface Props {
  readonly column: StageColumn;
  readonly search: string;
  readonly filter: Filter | null;
  readonly stalls: Outputs['sales']['board']['stalls'];
}

interface DealOnBoard {
  readonly id: string;
  readonly name: string;
  readonly row: Row;
}

const CARD_HEIGHT = 92;
const PAGE = 60;

/** The deals of one stage, the newest first, loaded as they come into sight. */
export function StageLane({ column, search, filter, stalls }: Props) {
  const local = useLocal();
  const { stage } = column;
  const pages = useInfiniteQuery(
    trpc.lists.page.infiniteQueryOptions(
      {
        entity: 'deal',
        filter: allOf(
          { field: 'stageId', op: 'equals', value: stage.id },
          { field: 'status', op: 'notEquals', value: 'discarded' },
          filter,
        ),
        search: search || null,
        sort: { field: 'openedOn', descending: true },
        limit: PAGE,
      },
      { getNextPageParam: ({ next }) => next },
    ),
  );
  const cards = useMemo(
    (): DealOnBoard[] =>
      (pages.data?.pages ?? []).flatMap(({ rows }) =>
        rows.map((row) => ({ id: row.id, name: textOf(row, 'name'), row })),
      ),
    [pages.data],
  );
  return (
    <BoardLane
      column={{ id: stage.id, name: local(stage.label) }}
      head={<LaneHead column={column} />}
      cards={cards}
      cardHeight={CARD_HEIGHT}
      renderCard={({ row }) => <DealCard row={row} stalls={stalls} />}
      hasMore={pages.hasNextPage}
      loadMore={() => {
        if (!pages.isFetchingNextPage) void pages.fetchNextPage();
      }}
      loading={pages.isPending}
    />
  );
}
