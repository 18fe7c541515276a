import { plainCell } from './cell-text.ts';

/** In which order a column writes day and month where the year comes last. */
export const DATE_ORDERS = ['MDY', 'DMY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const TRAILING_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

/**
 * Reads the order off the whole column: a first number above 12 is a day, a second one likewise. Undefined when no
 * cell is written this way. Where no cell decides, or cells contradict each other, the more frequent order is taken,
 * MDY where there is none, and `certain` is false.
 */
export function guessDateOrder(
  cells: Iterable<string>,
): { readonly order: DateOrder; readonly certain: boolean } | undefined {
  let seen = false;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const found = TRAILING_YEAR.exec(plainCell(cell));
    if (!found) continue;
    seen = true;
    if (Number(found[1]) > 12) dayFirst += 1;
    else if (Number(found[2]) > 12) monthFirst += 1;
  }
  if (!seen) return undefined;
  return {
    order: dayFirst > monthFirst ? 'DMY' : 'MDY',
    certain: (dayFirst === 0) !== (monthFirst === 0),
  };
}
