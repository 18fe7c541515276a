import type { Statements } from './statements.ts';

const WIDTH = 6;

/**
 * The next number of a series, such as `SJ-A-2026-000123`, taken in the caller's transaction: a rolled-back command
 * gives it back, so a series has no gaps. The letter is leased to one device, so two devices never share a number.
 */
export function nextNumber(statements: Statements, prefix: string, series: string, year: number): string {
  const taken = statements
    .get(
      `insert into number_series (prefix, series, year, next) values (?, ?, ?, 2)
       on conflict do update set next = next + 1 returning next - 1 as number`,
    )
    .get(prefix, series, year) as { number: number };
  return `${prefix}-${series}-${year}-${String(taken.number).padStart(WIDTH, '0')}`;
}
