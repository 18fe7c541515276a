import type { DateOrder } from './mapping.ts';

const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

/** Whether a column writes dates with the year at the end, so that day and month can be mistaken for each other. */
export const writesYearLast = (cells: readonly string[]): boolean =>
  cells.some((cell) => YEAR_LAST.test(cell.trim()));

/** A date of the column as it will be read. */
export function dateExample(
  cells: readonly string[],
  order: DateOrder,
): { readonly cell: string; readonly date: string } | undefined {
  const found = cells.find((cell) => YEAR_LAST.test(cell.trim()));
  const [, first = '', second = '', year = ''] = YEAR_LAST.exec(found?.trim() ?? '') ?? [];
  if (found === undefined) return undefined;
  const [month, day] = order === 'MDY' ? [first, second] : [second, first];
  return { cell: found.trim(), date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}
