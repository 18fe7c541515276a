import { z } from 'zod';

/**
 * The one filter language. A filter is data: stored in views, sent by screens, compiled to SQL for lists and to a
 * predicate for rules. Both compilations give the same rows (a property test holds them together).
 *
 * Two-valued logic: a leaf on an empty field is false, except `empty`, `notEquals` and `notIn`; NOT is the exact
 * complement. Of tags, `equals` means having the tag, `in` any of them, `notIn` none of them.
 */
export const OPERATORS = [
  'equals',
  'notEquals',
  'in',
  'notIn',
  'contains',
  'startsWith',
  'empty',
  'notEmpty',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'between',
  'within',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Spans of time relative to today, half-open, in the organisation's time zone. */
export const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'thisWeek',
  'thisMonth',
  'thisQuarter',
  'thisYear',
  'lastWeek',
  'lastMonth',
  'lastQuarter',
  'lastYear',
  'nextWeek',
  'nextMonth',
  'nextQuarter',
  'nextYear',
  'last7Days',
  'last30Days',
  'last90Days',
  'last365Days',
  'next7Days',
  'next30Days',
  'next90Days',
] as const;
/** One of these, or any other number of days: `last14Days`, `next45Days`. */
export type Period = (typeof PERIODS)[number] | `last${number}Days` | `next${number}Days`;

/** Stands for the person who asks. */
export const ME = { me: true } as const;

/** Stands for the people of the asker's department; with `in` and `equals`. */
export const MY_TEAM = { myTeam: true } as const;

const scalar = z.union([z.string().max(10_000), z.number(), z.object({ me: z.literal(true) })]);

const leaf = z.object({
  /** A field, or a path through references: `customerId.region`. */
  field: z.string().min(1).max(200),
  op: z.enum(OPERATORS),
  value: z
    .union([scalar, z.array(scalar).max(1000), z.object({ myTeam: z.literal(true) }), z.null()])
    .optional(),
});

export type FilterScalar = z.infer<typeof scalar>;
export type FilterLeaf = z.infer<typeof leaf>;
export type Filter = FilterLeaf | { and: Filter[] } | { or: Filter[] } | { not: Filter };

export const Filter: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    leaf,
    z.object({ and: z.array(Filter).max(100) }),
    z.object({ or: z.array(Filter).max(100) }),
    z.object({ not: Filter }),
  ]),
);

/** Both must hold; absent parts are left out. */
export function allOf(...parts: (Filter | null | undefined)[]): Filter | null {
  const present = parts.filter((part): part is Filter => part !== null && part !== undefined);
  if (present.length === 0) return null;
  return present.length === 1 ? (present[0] as Filter) : { and: present };
}
