import type { FieldKind, FieldValue } from '../fields.ts';
import { type FilterContext, meets, readLeaf } from './condition.ts';
import type { Filter } from './filter.ts';

/** Reads a field, or a path through references, of the record in question. Throws `unknownField`. */
export type Lookup = (path: string) => { readonly kind: FieldKind; readonly value: FieldValue };

/** Whether a record meets a filter; agrees with the SQL that lists compile. */
export function matches(filter: Filter, lookup: Lookup, context: FilterContext): boolean {
  if ('and' in filter) return filter.and.every((part) => matches(part, lookup, context));
  if ('or' in filter) return filter.or.some((part) => matches(part, lookup, context));
  if ('not' in filter) return !matches(filter.not, lookup, context);
  const { kind, value } = lookup(filter.field);
  return meets(readLeaf(filter, kind, context), value, kind);
}
