import type { Work } from './work.ts';

/** Lets a series go on after `last`, which another copy of the workspace issued; it never goes back. */
export function raiseCounter(work: Work, entity: string, series: string, period: string, last: number): void {
  work.sqlRun(
    `insert into number_counter (entity, series, period, next) values (?, ?, ?, ?)
     on conflict do update set next = max(next, excluded.next)`,
    [entity, series, period, last + 1],
  );
}
