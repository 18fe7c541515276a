import { compareDecimals } from '#shared/decimal.ts';

/** How far a document goes in each dimension that its routes look at; decimal text, null where it says nothing. */
export type Dimensions = Readonly<Record<string, string | null>>;

/** Which way is worse: `up` for a discount, `down` for a margin. */
export type Directions = Readonly<Record<string, 'up' | 'down'>>;

/**
 * The dimensions in which a version goes further than the approved one did, in the order of the directions. One that was
 * silent before and speaks now is worse, and so is one that falls silent: neither can be compared with what was approved.
 */
export const worseIn = (approved: Dimensions, now: Dimensions, directions: Directions): string[] =>
  Object.entries(directions)
    .filter(([dimension, direction]) => {
      const before = approved[dimension] ?? null;
      const after = now[dimension] ?? null;
      if (before === null || after === null) return before !== after;
      const further = compareDecimals(after, before);
      return direction === 'up' ? further > 0 : further < 0;
    })
    .map(([dimension]) => dimension);
