import type { Filter } from '#shared/filter/filter.ts';

/**
 * The rows that belong to these customers by a reference field, or a path to one. What was issued to a customer that
 * was merged into one of them since still names that one, and counts too.
 */
export const ofCustomers = (field: string, ids: readonly string[]): Filter => ({
  or: [
    { field, op: 'in', value: [...ids] },
    { field: `${field}.mergedIntoId`, op: 'in', value: [...ids] },
  ],
});
