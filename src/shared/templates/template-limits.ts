/** A template is bounded in every direction. */
export const MOST_BLOCKS = 200;
/** Conditions inside conditions. */
export const DEEPEST = 4;
export const LONGEST_TEXT = 5000;

/** The comparisons of the filter language that make sense of one value. */
export const TEST_OPERATORS = [
  'equals',
  'notEquals',
  'contains',
  'startsWith',
  'empty',
  'notEmpty',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
] as const;
export type TestOperator = (typeof TEST_OPERATORS)[number];

/** What happens at issue when a variable has no value: a visible dash, or the document is not issued. */
export const MISSING = ['dash', 'refuse'] as const;
