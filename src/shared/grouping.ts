import type { FieldKind } from './fields.ts';

/** Spans of time that dates are grouped by. */
export const GROUP_UNITS = ['day', 'month', 'quarter', 'year'] as const;
export type GroupUnit = (typeof GROUP_UNITS)[number];

/** By what the rows of a list are put into groups; the unit matters for dates alone. */
export interface Grouping {
  readonly field: string;
  readonly unit: GroupUnit;
}

const GROUPED: readonly FieldKind[] = ['choice', 'boolean', 'reference', 'date', 'text', 'integer'];

/** Whether the values of such a field make groups that people read. */
export const mayGroupBy = (kind: FieldKind): boolean => GROUPED.includes(kind);
