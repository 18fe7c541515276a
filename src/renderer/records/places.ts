import { type ComponentType, createContext, useCallback, useContext } from 'react';
import type { Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { Grouping } from '#shared/grouping.ts';
import type { Panel, RecordPlace } from './contribution.ts';

export interface ListAddress {
  readonly filter?: Filter | null;
  readonly search?: string;
  readonly sort?: readonly Sort[] | null;
  readonly deleted?: boolean;
  readonly group?: Grouping | null;
  /** A saved view, or `ALL_ROWS`; alone it stands for what the view holds, with more for what was changed of it. */
  readonly view?: string | null;
}

/** In place of a view: all rows, also where a view is the default. */
export const ALL_ROWS = 'all';

/** What the domains say about kinds of record; the shell gathers it. */
export interface Places {
  readonly places: Readonly<Record<string, RecordPlace>>;
  readonly panels: readonly Panel[];
  /** The screens at the addresses of their records, by kind, where a room has its own. */
  readonly pages: Readonly<Record<string, ComponentType>>;
}

export const PlacesContext = createContext<Places>({ places: {}, panels: [], pages: {} });

/** The state of a list as it stands in the address, so that it can be kept, shared and gone back to. */
export function addressSearch({ filter, search, sort, deleted, group, view }: ListAddress): string {
  const query = new URLSearchParams();
  if (view) query.set('view', JSON.stringify(view));
  if (filter) query.set('filter', JSON.stringify(filter));
  if (search) query.set('search', JSON.stringify(search));
  if (sort) query.set('sort', JSON.stringify(sort));
  if (deleted) query.set('deleted', 'true');
  if (group) query.set('group', JSON.stringify(group));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is looked for everywhere, and how it is narrowed. */
export interface SearchAddress {
  readonly text: string;
  readonly kind?: string | null;
  readonly mine?: boolean;
  readonly period?: string | null;
}

/** The address of the search page. */
export function searchPath({ text, kind, mine, period }: SearchAddress): string {
  const query = new URLSearchParams({ q: JSON.stringify(text) });
  if (kind) query.set('kind', kind);
  if (mine) query.set('mine', 'true');
  if (period) query.set('period', period);
  return `/search?${query}`;
}

/** The address of the page of a record. */
export function useRecordPath(): (entity: string, id: string) => string {
  const { places } = useContext(PlacesContext);
  return useCallback((entity, id) => places[entity]?.page?.(id) ?? `/records/${entity}/${id}`, [places]);
}

/** The address of the list of a kind of record, in a given state. */
export function useListPath(): (entity: string, state?: ListAddress) => string {
  const { places } = useContext(PlacesContext);
  return useCallback(
    (entity, state = {}) => `${places[entity]?.list ?? `/records/${entity}`}${addressSearch(state)}`,
    [places],
  );
}

/** What domains add to the page of this kind of record. */
export const usePanels = (entity: string): readonly Panel[] =>
  useContext(PlacesContext).panels.filter((panel) => panel.entity === entity);
