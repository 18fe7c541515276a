import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Item = Outputs['outbox']['list']['items'][number];
export type ItemState = Item['state'];

/** Items newest first, page after page as they are scrolled to. */
export function useOutbox(state: ItemState | null) {
  const query = useInfiniteQuery({
    ...trpc.outbox.list.infiniteQueryOptions(state ? { states: [state] } : {}, {
      getNextPageParam: (page) => page.next,
    }),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = useMemo((): readonly Item[] => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const loadMore = useCallback((): void => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return { items, hasMore: hasNextPage, loadMore, error: query.error, loading: query.isLoading };
}
