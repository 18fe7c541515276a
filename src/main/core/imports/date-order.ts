/** In which order a column writes day and month where the year comes last. */
export const DATE_ORDERS = ['MDY', 'DMY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const TRAILING_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

/**
 * Reads the order off the whole column: a first number above 12 is a day, a second one likewise. Undefined when no
 * cell is written this way; `certain` is false when no cell decides, and MDY is taken.
 */
export function guessDateOrder(cells: Iterable<string>): { order: DateOrder; certain: boolean } | undefined {
  let seen = false;
  for (const cell of cells) {
    const found = TRAILING_YEAR.exec(cell.trim());
    if (!found) continue;
    seen = true;
    if (Number(found[1]) > 12) return { order: 'DMY', certain: true };
    if (Number(found[2]) > 12) return { order: 'MDY', certain: true };
  }
  return seen ? { order: 'MDY', certain: false } : undefined;
}
