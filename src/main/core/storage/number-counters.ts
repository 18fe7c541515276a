import type { Reader } from './reader.ts';
import type { Statements } from './statements.ts';

/** How far one series of one kind of document has come in one period. */
export interface NumberCounter {
  readonly entity: string;
  readonly series: string;
  readonly period: string;
  readonly next: number;
}

/**
 * Takes the next serial number in the caller's transaction: a rolled-back command gives it back, so that a series has
 * no gaps. The letter is leased to one device, so two devices never share a number.
 */
export function takeSerial(statements: Statements, entity: string, series: string, period: string): number {
  const taken = statements
    .get(
      `insert into number_counter (entity, series, period, next) values (?, ?, ?, 2)
       on conflict do update set next = next + 1 returning next - 1 as number`,
    )
    .get(entity, series, period) as { number: number };
  return taken.number;
}

export const readCounters = (reader: Reader): NumberCounter[] =>
  reader.sqlAll('select entity, series, period, next from number_counter order by entity, series, period');

/** The last serial number taken in a series and period; 0 where none was. */
export const lastSerial = (reader: Reader, entity: string, series: string, period: string): number =>
  (reader.sqlFirst<{ next: number }>(
    'select next from number_counter where entity = ? and series = ? and period = ?',
    [entity, series, period],
  )?.next ?? 1) - 1;
