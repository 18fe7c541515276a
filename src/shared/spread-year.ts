import { split } from './money.ts';

/** How much of a usual month is asked for in the first months of somebody who is new, in per cent. */
export const RAMP = [25, 50, 75] as const;

interface Year {
  readonly year: string;
  /** How much falls in each month, January first; all zero, or none, for the same in each. */
  readonly season: readonly number[];
  /** The day somebody came; months before ask for nothing, and the first ones for less. Null for no ramp. */
  readonly since: string | null;
  /** Months are whole multiples of it, all but the last that asks for anything: nobody remembers cents. */
  readonly step: number;
}

/** What a month weighs for somebody who came on a day: nothing before it, less at first, then as for anybody. */
function rampOf(month: string, since: string | null): bigint {
  if (since === null) return 100n;
  const came = Temporal.PlainYearMonth.from(since.slice(0, 7));
  const here = Temporal.PlainYearMonth.from(month).since(came, { largestUnit: 'months' }).months;
  return here < 0 ? 0n : BigInt(RAMP[here] ?? 100);
}

/** A year's total over its months; the parts are it exactly. */
export function spreadYear(total: number, { year, season, since, step }: Year): number[] {
  const plain = season.every((weight) => weight === 0);
  const weights = Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    return (plain ? 1n : BigInt(season[at] ?? 0)) * rampOf(month, since);
  });
  const months = split(BigInt(total) / BigInt(step), weights).map((steps) => Number(steps) * step);
  const left = total - months.reduce((sum, month) => sum + month, 0);
  const last = weights.findLastIndex((weight) => weight > 0n);
  return months.map((month, at) => (at === Math.max(last, 0) ? month + left : month));
}
