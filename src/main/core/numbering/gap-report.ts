import { formatNumber, type NumberRule, type Reset } from '#shared/number-pattern.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { removedNumbers } from '../storage/issued-numbers.ts';
import { readCounters } from '../storage/number-counters.ts';
import type { Reader } from '../storage/reader.ts';
import { absencesOf, repeatedSerials } from './absences.ts';
import { gapWords } from './gap-words.ts';
import { type HeldSeries, heldNumbers } from './held-numbers.ts';
import { leasesOf } from './leases.ts';
import { numberedEntities, rulesOf } from './rules.ts';
import type { SeriesAccount } from './series-account.ts';

/** Accounts for every number of every series and period: what is there, what is not, and why. */
export function gapReport(reader: Reader, registry: Registry): SeriesAccount[] {
  const counters = readCounters(reader);
  const leases = leasesOf(reader);
  const removed = [...removedNumbers(reader)];
  return numberedEntities(registry).flatMap((entity) =>
    heldNumbers(reader, entity, { counters, leases, removed })
      .filter(({ counted, serials }) => counted > 0 || serials.length > 0)
      .sort((left, right) => order(right, left))
      .map((held) => account(entity, rulesOf(reader, entity), held)),
  );
}

/** By period, then by letter. */
const order = (left: HeldSeries, right: HeldSeries): number =>
  left.period.localeCompare(right.period) || right.series.localeCompare(left.series);

const RESET_OF_LENGTH: Readonly<Record<number, Reset>> = { 0: 'never', 4: 'year', 7: 'month' };

function account(entity: Entity, rules: readonly NumberRule[], held: HeldSeries): SeriesAccount {
  const { series, period, serials, counted } = held;
  // written by the latest rule that counts in such periods; a day of the period stands for its year and month
  const rule = rules.findLast(({ reset }) => reset === RESET_OF_LENGTH[period.length]) ?? rules.at(-1);
  const day = `${period || '0000'}-01-01`.slice(0, 10);
  const write = (serial: number): string => (rule ? formatNumber(rule, series, day, serial) : String(serial));
  const highest = serials.reduce((most, serial) => Math.max(most, serial), 0);
  const end = Math.max(highest, counted);
  const absences = absencesOf(held, end).map((absence) => ({
    ...absence,
    first: write(absence.from),
    last: write(absence.to),
    count: absence.to - absence.from + 1,
  }));
  const gapless = entity.spec.number?.gapless ?? false;
  const repeated = repeatedSerials(serials).map(write);
  const behind = highest > counted;
  const unaccounted = absences.some(({ reason }) => reason === 'removed' || reason === 'unknown');
  const facts = {
    entity: entity.name,
    label: entity.spec.label,
    gapless,
    series,
    period,
    first: write(1),
    last: write(Math.max(end, 1)),
    issued: serials.length,
    missing: absences.reduce((sum, { reason, count }) => sum + (reason === 'recycleBin' ? 0 : count), 0),
    absences,
    repeated,
    behind,
    whole: repeated.length === 0 && !behind && !(gapless && unaccounted),
  };
  return { ...facts, words: gapWords(facts) };
}
