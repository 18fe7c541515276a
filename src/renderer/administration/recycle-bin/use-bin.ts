import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { trpc } from '../../data/trpc.ts';
import type { BinFilter, BinRow } from './bin-selection.ts';

/** The rows of the bin, page after page as they are scrolled to, and how much lies there in all. */
export function useBin({ entity, person, search }: BinFilter) {
  const query = useInfiniteQuery({
    ...trpc.recycleBin.list.infiniteQueryOptions(
      { entity, person, search },
      { getNextPageParam: (page) => page.next },
    ),
    placeholderData: keepPreviousData,
  });
  const { data: overview } = useQuery({
    ...trpc.recycleBin.overview.queryOptions(),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo((): readonly BinRow[] => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const loadMore = useCallback((): void => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return { rows, overview, hasMore: hasNextPage, loadMore, error: query.error, loading: query.isLoading };
}
