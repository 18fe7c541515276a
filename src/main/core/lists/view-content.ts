import { expressionBuilder } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../entities/entity.ts';
import { type AnyTables, compileFilter, type FilterScope } from './compile-filter.ts';
import { demandGroupable, GroupingShape } from './groups.ts';
import { demandSorting, Sorting } from './sorting.ts';

/** What a view keeps of a list. Absent columns are those that the list begins with. */
export const ViewContent = z.object({
  filter: Filter.nullable(),
  search: z.string().max(500),
  sort: Sorting.nullable(),
  columns: z.array(z.string().max(100)).max(200).nullable(),
  group: GroupingShape.nullable().default(null),
});
export type ViewContent = z.infer<typeof ViewContent>;

/** Throws what a list with this content would be refused with, for this actor: `unknownField`, `badFilter`, `notSortable`. */
export function demandReadable(
  entity: Entity,
  { filter, sort, group }: ViewContent,
  scope: FilterScope,
): void {
  if (filter) compileFilter(expressionBuilder<AnyTables, string>(), filter, entity, 't', scope);
  if (sort) demandSorting(entity, sort, scope);
  if (group) demandGroupable(entity, group.field, scope);
}

/** Whether this actor may ask for all of it; what they may not, or what is no longer there, is no condition of theirs. */
export function isReadable(entity: Entity, content: ViewContent, scope: FilterScope): boolean {
  try {
    demandReadable(entity, content, scope);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
