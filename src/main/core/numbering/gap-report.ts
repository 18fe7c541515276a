import { formatNumber, type NumberRule, type Reset } from '#shared/number-pattern.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { removedNumbers } from '../storage/issued-numbers.ts';
import { readCounters } from '../storage/number-counters.ts';
import type { Reader } from '../storage/reader.ts';
import { absencesOf } from './absences.ts';
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
      .filter(({ counted, present }) => counted > 0 || present.size > 0)
      .sort((left, right) => order(right, left))
      .map((held) => account(entity, rulesOf(reader, entity), held)),
  );
}

/** By period, then by letter. */
const order = (left: HeldSeries, right: HeldSeries): number =>
  left.period.localeCompare(right.period) || right.series.localeCompare(left.series);

const RESET_OF_LENGTH: Readonly<Record<number, Reset>> = { 0: 'never', 4: 'year', 7: 'month' };
const UNKNOWN_DAY = '????-??';

/** Writes a number that no record bears, by the latest rule that counts in such periods; what is unknown is `?`. */
function writer(rules: readonly NumberRule[], series: string, period: string): (serial: number) => string {
  const rule = rules.findLast(({ reset }) => reset === RESET_OF_LENGTH[period.length]) ?? rules.at(-1);
  const day = period + UNKNOWN_DAY.slice(period.length);
  return (serial) => (rule ? formatNumber(rule, series, day, serial) : String(serial));
}

function account(entity: Entity, rules: readonly NumberRule[], held: HeldSeries): SeriesAccount {
  const { series, period, present, removed, counted } = held;
  const write = writer(rules, series, period);
  const textOf = (serial: number): string => present.get(serial) ?? removed.get(serial) ?? write(serial);
  let highest = 0;
  for (const serial of present.keys()) highest = Math.max(highest, serial);
  const end = Math.max(highest, counted);
  const absences = absencesOf(held, end).map((absence) => ({
    ...absence,
    first: textOf(absence.from),
    last: textOf(absence.to),
    count: absence.to - absence.from + 1,
  }));
  const gapless = entity.spec.number?.gapless ?? false;
  const repeated = [...held.repeated].sort();
  const behind = highest > counted;
  const unaccounted = absences.some(({ reason }) => reason === 'removed' || reason === 'unknown');
  const facts = {
    entity: entity.name,
    label: entity.spec.label,
    gapless,
    series,
    period,
    first: textOf(1),
    last: textOf(end),
    issued: present.size,
    missing: absences.reduce((sum, { reason, count }) => sum + (reason === 'recycleBin' ? 0 : count), 0),
    absences,
    repeated,
    behind,
    whole: repeated.length === 0 && !behind && !(gapless && unaccounted),
  };
  return { ...facts, words: gapWords(facts) };
}
