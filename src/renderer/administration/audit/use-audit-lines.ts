import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Outputs, trpc } from '../../data/trpc.ts';
import type { AuditFilter } from './audit-filter.ts';

export type AuditLine = Outputs['audit']['page']['lines'][number];

const PAGE = 200;

/** The log under a filter, page after page as it is scrolled to. */
export function useAuditLines(filter: AuditFilter) {
  const query = useInfiniteQuery({
    ...trpc.audit.page.infiniteQueryOptions(
      { filter, limit: PAGE },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const lines = useMemo(() => data?.pages.flatMap((page) => page.lines) ?? [], [data]);
  const loadMore = useCallback((): void => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return { lines, hasMore: hasNextPage, loadMore, error: query.error, loading: query.isLoading };
}
