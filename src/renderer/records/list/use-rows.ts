import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { trpc } from '../../data/trpc.ts';
import type { Row } from '../../ui/format/row.ts';

export interface Selection {
  readonly entity: string;
  readonly filter: Filter | null;
  readonly search: string;
  readonly deleted?: boolean;
}

const PAGE = 500;

/** The rows of a selection, page after page as they are scrolled to. */
export function useRows(
  { entity, filter, search, deleted = false }: Selection,
  sort: readonly Sort[] | null,
  enabled = true,
) {
  const query = useInfiniteQuery({
    ...trpc.lists.page.infiniteQueryOptions(
      { entity, filter, search, deleted, limit: PAGE, ...(sort ? { sort: [...sort] } : {}) },
      { getNextPageParam: (page) => page.next },
    ),
    enabled,
    placeholderData: keepPreviousData,
    // comparing thousands of rows with the answer before costs frames while scrolling
    structuralSharing: false,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => (data?.pages.flatMap((page) => page.rows) ?? []) as readonly Row[], [data]);
  const loadMore = useCallback((): void => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return { rows, hasMore: hasNextPage, loadMore, error: query.error, loading: query.isLoading };
}

/** How many rows a selection has, and what its amounts add up to. */
export function useTotals(
  { entity, filter, search, deleted = false }: Selection,
  sums: readonly string[] = [],
  enabled = true,
) {
  return useQuery({
    ...trpc.lists.totals.queryOptions({ entity, filter, search, deleted, sums: [...sums] }),
    enabled,
    placeholderData: keepPreviousData,
  });
}
