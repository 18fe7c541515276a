import { currencyExponent } from '#shared/currency.ts';
import { moneyText, parseMoney } from '#shared/money.ts';
import { spreadYear } from '#shared/spread-year.ts';
import type { GridCell, GridLine, QuotaGrid, QuotaMetric } from './performance-answers.ts';

/** How a year's total is put into its months. */
export interface Spread {
  readonly season: readonly number[];
  readonly ramp: boolean;
}

/** A line of the grid as it is being typed. */
export interface QuotaLine {
  readonly key: string;
  readonly level: GridLine['level'];
  readonly holderId: string | null;
  readonly name: string;
  readonly since: string | null;
  /** What is saved, month by month. */
  readonly saved: readonly GridCell[];
  readonly cells: readonly string[];
}

const GROUPING = /[,，\s]/g;

/** A cell as it is typed and pasted: major units, or a number of deals. */
export const cellText = (value: number | null, metric: QuotaMetric, currency: string): string =>
  value === null ? '' : metric === 'count' ? String(value) : moneyText(value, currency).replace(/\.0+$/, '');

/** What a cell says, in minor units or deals; null where it is empty, undefined where it is no quota. */
export function readCell(typed: string, metric: QuotaMetric, currency: string): number | null | undefined {
  const text = typed.replaceAll(GROUPING, '');
  if (text === '') return null;
  try {
    const value = parseMoney(text, metric === 'count' ? 'JPY' : currency);
    return value < 0 ? undefined : value;
  } catch {
    return undefined; // whatever is wrong with it, the cell says so
  }
}

/** The lines of a grid as it was read. */
export const linesOf = ({ lines, metric, currency }: QuotaGrid): QuotaLine[] =>
  lines.map(({ level, holderId, name, since, cells }) => ({
    key: `${level} ${holderId}`,
    level,
    holderId,
    name,
    since,
    saved: cells,
    cells: cells.map(({ value }) => cellText(value, metric, currency)),
  }));

/** Σ of the months that can be read; null where none has a quota. */
export function yearOf({ cells }: QuotaLine, metric: QuotaMetric, currency: string): number | null {
  const values = cells.map((cell) => readCell(cell, metric, currency) ?? null);
  return values.every((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The line with a year's total in its months; as it was where the total is no number. */
export function withYear(
  line: QuotaLine,
  typed: string,
  { year, metric, currency }: Pick<QuotaGrid, 'year' | 'metric' | 'currency'>,
  { season, ramp }: Spread,
): QuotaLine {
  const total = readCell(typed, metric, currency);
  if (total === undefined || line.saved.some(({ partOf }) => partOf !== null)) return line;
  if (total === null) return { ...line, cells: line.cells.map(() => '') };
  // who came before the year has long arrived
  const since = ramp && line.since !== null && line.since >= `${Number(year) - 1}-10-01` ? line.since : null;
  const step = metric === 'count' ? 1 : 10 ** currencyExponent(currency);
  const months = spreadYear(total, { year, season, since, step });
  return { ...line, cells: months.map((value) => cellText(value, metric, currency)) };
}

/** What differs from what is saved, as the command takes it; undefined while a cell cannot be read. */
export function changesOf(lines: readonly QuotaLine[], { year, metric, currency }: QuotaGrid) {
  const changed = lines.flatMap(({ level, holderId, saved, cells }) =>
    cells.flatMap((typed, at) => {
      const value = readCell(typed, metric, currency);
      const cell = saved[at];
      if (value === (cell?.value ?? null)) return [];
      const period = `${year}-${String(at + 1).padStart(2, '0')}`;
      return [{ level, holderId, period, value, active: cell?.status === 'active' }];
    }),
  );
  return changed;
}
