import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldKind, Sort } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { demandField, type FilterScope } from './compile-filter.ts';

const One = z.object({ field: z.string().max(100), descending: z.boolean() });

/** By what rows are ordered: one field, or up to three, each deciding where those before it are equal. */
export const Sorting = z.union([One.transform((one) => [one]), z.array(One).min(1).max(3)]);

/** The fields that order rows, the first of them indexed. */
export type Sorts = readonly [Sort, ...Sort[]];

const WITHOUT_ORDER: readonly FieldKind[] = ['json', 'longText', 'tags'];

/**
 * The sorting of a request, or the one that the entity begins with. The first field has to have an index; further ones
 * any order at all. Throws `notSortable`, and `unknownField` for what the actor may not see.
 */
export function demandSorting(
  entity: Entity,
  wanted: readonly Sort[] | undefined,
  scope: FilterScope,
): Sorts {
  const [first = entity.meta.defaultSort, ...others] = wanted ?? [];
  const sorts: [Sort, ...Sort[]] = [first];
  for (const each of others) if (!sorts.some(({ field }) => field === each.field)) sorts.push(each);
  for (const [at, { field: name }] of sorts.entries()) {
    const field = demandField(entity, name, scope.actor);
    const ordered = !WITHOUT_ORDER.includes(field.kind) && !entity.storage[name]?.sealed;
    if (!(at === 0 ? field.sortable : ordered)) throw new AppError('notSortable', { field: field.label });
  }
  return sorts;
}
