import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { addressSearch } from '../places.ts';

export interface ListState {
  readonly filter: Filter | null;
  readonly search: string;
  readonly sort: Sort | null;
  readonly deleted: boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a list shows, held in the address: it survives going back, and can be linked to. */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const go = useGo();
  const location = useRouterState({ select: (router) => router.location });
  const { pathname } = location;
  const query = location.search as Readonly<Record<string, unknown>>;
  return useMemo(() => {
    const state: ListState = {
      // an address from elsewhere may hold anything; what is not a filter the program refuses in words
      filter: isObject(query.filter) ? (query.filter as Filter) : null,
      search: query.search === undefined ? '' : String(query.search),
      sort: isObject(query.sort) ? (query.sort as Sort) : null,
      deleted: query.deleted === true,
    };
    const change = (part: Partial<ListState>): void =>
      go(`${pathname}${addressSearch({ ...state, ...part })}`, { replace: true });
    return [state, change];
  }, [query, pathname, go]);
}
