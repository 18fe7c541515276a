import { useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { GROUP_UNITS, type Grouping } from '#shared/grouping.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { besideIn, withBeside } from '../beside/beside-address.ts';
import { ALL_ROWS, addressSearch } from '../places.ts';
import type { SavedView } from './use-views.ts';

export interface ListState {
  readonly filter: Filter | null;
  readonly search: string;
  /** By what, each deciding where those before are equal; null for what the list begins with. */
  readonly sort: readonly Sort[] | null;
  readonly deleted: boolean;
  /** By what the rows are put into groups. */
  readonly group: Grouping | null;
}

type Query = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const NOTHING: ListState = { filter: null, search: '', sort: null, deleted: false, group: null };
const NO_VIEWS: readonly SavedView[] = [];
/** What an address says by itself, beside or instead of a view. */
const OWN_WORDS = ['filter', 'search', 'sort', 'deleted', 'group', 'changed'];

/** A grouping as an address names it; null for anything else. */
function groupingIn(said: unknown): Grouping | null {
  if (!isObject(said) || !('field' in said) || typeof said.field !== 'string') return null;
  const unit = 'unit' in said ? GROUP_UNITS.find((each) => each === said.unit) : undefined;
  return { field: said.field, unit: unit ?? 'month' };
}

const saidIn = (query: Query): ListState => ({
  // an address from elsewhere may hold anything; what is not a filter the program refuses in words
  filter: isObject(query.filter) ? (query.filter as Filter) : null,
  search: query.search === undefined ? '' : String(query.search),
  // addresses kept from before know one field
  sort: isObject(query.sort) ? ([query.sort].flat() as Sort[]) : null,
  deleted: query.deleted === true,
  group: groupingIn(query.group),
});

const keptIn = ({ content }: SavedView): ListState => (content ? { ...content, deleted: false } : NOTHING);

/**
 * What a list shows, held in the address: it survives going back, and can be linked to. An address that asks for
 * nothing shows the default view; one that names a view shows it, and what was changed of it stands beside.
 */
export function useListState(views: readonly SavedView[] = NO_VIEWS) {
  const go = useGo();
  const location = useRouterState({ select: (router) => router.location });
  const { pathname, searchStr } = location;
  const query = location.search as Query;
  const named = query.view === undefined || query.view === ALL_ROWS ? null : String(query.view);
  const { view, state, changed } = useMemo(() => {
    const says = OWN_WORDS.some((word) => query[word] !== undefined);
    const usual = query.view === undefined && !says ? views.find(({ isDefault }) => isDefault) : undefined;
    const chosen = usual ?? views.find(({ id }) => id === named);
    const kept = chosen && !says ? keptIn(chosen) : undefined;
    return { view: chosen, state: kept ?? saidIn(query), changed: chosen !== undefined && says };
  }, [query, views, named]);

  const change = useCallback(
    (part: Partial<ListState>): void => {
      const next = { ...state, ...part };
      // where a view is the default, an address that asks for nothing would be taken for it
      const beside = views.length > 0 ? ALL_ROWS : null;
      const search = addressSearch({ ...next, view: view?.id ?? beside });
      const said = `${search}${view ? '&changed=true' : ''}`;
      go(`${pathname}${withBeside(said, besideIn(searchStr))}`, { replace: true });
    },
    [state, view, views.length, pathname, searchStr, go],
  );
  const choose = useCallback(
    (id: string | null): void => go(`${pathname}${addressSearch({ view: id ?? ALL_ROWS })}`),
    [pathname, go],
  );
  return {
    state,
    change,
    view,
    choose,
    /** The list is not as its view keeps it. */
    changed,
    /** The address names a view that is not there, or not for this person. */
    gone: named !== null && view === undefined,
  };
}
