import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { Grouping } from '#shared/grouping.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import type { Row } from '../../ui/format/row.ts';
import type { Selection } from './use-rows.ts';

export type Group = Outputs['lists']['groups'][number];

/** A line of a grouped list: the head of a group, a row of an open one, or how many more it has. */
export type GroupLine =
  | { readonly is: 'head'; readonly id: string; readonly group: Group; readonly open: boolean }
  | { readonly is: 'row'; readonly id: string; readonly row: Row }
  | { readonly is: 'rest'; readonly id: string; readonly group: Group; readonly count: number };

/** Rows of an open group that are shown; all of them stand in the list of that group alone. */
const SHOWN = 200;

export const groupKey = ({ value }: Group): string => JSON.stringify(value);

/** The filter of a list, narrowed to a group. */
export const withinGroup = (filter: Filter | null, group: Group): Filter =>
  filter ? { and: [filter, group.filter] } : group.filter;

/** The groups of a selection, and the first rows of those that are open, as lines. */
export function useGroups(
  { entity, filter, search, deleted = false }: Selection,
  sort: readonly Sort[],
  by: Grouping,
  sums: readonly string[],
  open: (group: Group, at: number) => boolean,
) {
  const { data: groups, error } = useQuery({
    ...trpc.lists.groups.queryOptions({ entity, filter, search, deleted, by, sums: [...sums] }),
    placeholderData: keepPreviousData,
  });
  const opened = groups?.filter(open) ?? [];
  const pages = useQueries({
    queries: opened.map((group) => ({
      ...trpc.lists.page.queryOptions({
        entity,
        filter: withinGroup(filter, group),
        search,
        deleted,
        sort: [...sort],
        limit: SHOWN,
      }),
      placeholderData: keepPreviousData,
    })),
  });
  const lines = (groups ?? []).flatMap((group): GroupLine[] => {
    const key = groupKey(group);
    const at = opened.indexOf(group);
    const head: GroupLine = { is: 'head', id: `head ${key}`, group, open: at >= 0 };
    if (at < 0) return [head];
    const rows = (pages[at]?.data?.rows ?? []) as readonly Row[];
    const more = group.count - rows.length;
    return [
      head,
      ...rows.map((row): GroupLine => ({ is: 'row', id: row.id, row })),
      ...(pages[at]?.data?.next ? [{ is: 'rest' as const, id: `rest ${key}`, group, count: more }] : []),
    ];
  });
  return { lines, loading: groups === undefined, error: error ?? pages.find((page) => page.error)?.error };
}
