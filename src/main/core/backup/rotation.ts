import { civilDate } from '../clock.ts';
import type { BackupKind } from './manifest.ts';

/** What the rule looks at. Only backups that were found whole come before it. */
export interface Dated {
  readonly name: string;
  readonly createdAt: number;
  readonly kind: BackupKind;
}

/** How many of each are kept: grandfather, father, son. */
export const KEPT = { hours: 24, days: 14, weeks: 8, beforeChange: 3 } as const;

/**
 * The names of the backups to keep: the newest of each of the last 24 hours, 14 days and 8 weeks that have any, all
 * made by hand, the last three made before a change of each kind, and in any case the newest. Days and weeks are
 * the company's. It goes by the backups alone and not by the clock of now, so a long pause or a wrong clock
 * removes nothing.
 */
export function backupsToKeep(backups: readonly Dated[], timeZone: string): Set<string> {
  const newestFirst = [...backups].sort((a, b) => b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
  const keepNewestOfEach = (most: number, periodOf: (backup: Dated) => string): void => {
    const periods = new Set<string>();
    for (const backup of newestFirst) {
      const period = periodOf(backup);
      if (periods.has(period)) continue;
      if (periods.size === most) return;
      periods.add(period);
      kept.add(backup.name);
    }
  };
  keepNewestOfEach(KEPT.hours, ({ createdAt }) => String(Math.floor(createdAt / 3_600_000)));
  keepNewestOfEach(KEPT.days, ({ createdAt }) => civilDate(createdAt, timeZone));
  keepNewestOfEach(KEPT.weeks, ({ createdAt }) => weekOf(createdAt, timeZone));
  for (const kind of ['beforeMigration', 'beforeRestore'] as const)
    for (const { name } of newestFirst.filter((each) => each.kind === kind).slice(0, KEPT.beforeChange))
      kept.add(name);
  for (const { name, kind } of newestFirst) if (kind === 'manual') kept.add(name);
  return kept;
}

/** The week that begins on Monday, by the ISO calendar. */
function weekOf(at: number, timeZone: string): string {
  const day = Temporal.PlainDate.from(civilDate(at, timeZone));
  return `${day.yearOfWeek}-${day.weekOfYear}`;
}
