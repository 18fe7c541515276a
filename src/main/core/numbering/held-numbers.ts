import { type NumberParts, numberReader } from '#shared/number-pattern.ts';
import type { Entity } from '../entities/entity.ts';
import { issuedNumbers, type RemovedNumber } from '../storage/issued-numbers.ts';
import type { NumberCounter } from '../storage/number-counters.ts';
import type { Reader } from '../storage/reader.ts';
import type { Held } from './absences.ts';
import type { Lease } from './leases.ts';
import { continuedOf } from './number-lease.ts';
import { rulesOf } from './rules.ts';

/** One series of one kind of document in one period, with what its counter and its records say. */
export interface HeldSeries extends Held {
  readonly series: string;
  readonly period: string;
  /** The last serial number that the counter gave out. */
  readonly counted: number;
  /** Numbers that more than one record bears. */
  readonly repeated: ReadonlySet<string>;
}

interface Gathered {
  readonly present: Map<number, string>;
  readonly repeated: Set<string>;
  readonly inBin: Set<number>;
  readonly removed: Map<number, string>;
  readonly elsewhere: { after: number; last: number }[];
  counted: number;
}

/** What is known of numbers besides the records that bear them; of all entities. */
export interface Known {
  readonly counters: readonly NumberCounter[];
  readonly leases: readonly Lease[];
  readonly removed: readonly RemovedNumber[];
}

/** All series of an entity in all periods, by what its records, the counters, the leases and the log say. */
export function heldNumbers(reader: Reader, entity: Entity, known: Known): HeldSeries[] {
  const found = new Map<string, Gathered>();
  const at = (series: string, period: string): Gathered => {
    const key = `${series} ${period}`;
    const begun = found.get(key);
    if (begun) return begun;
    const made: Gathered = {
      present: new Map(),
      repeated: new Set(),
      inBin: new Set(),
      removed: new Map(),
      elsewhere: [],
      counted: 0,
    };
    found.set(key, made);
    return made;
  };
  const readers = rulesOf(reader, entity).map(numberReader);
  const read = (number: string): NumberParts | null => {
    for (const each of readers) {
      const parts = each(number);
      if (parts) return parts;
    }
    return null; // given by other means, so no part of a series
  };
  for (const { series, period, next } of known.counters.filter((each) => each.entity === entity.name))
    at(series, period).counted = next - 1;
  for (const { number, deletedAt } of issuedNumbers(reader, entity.name)) {
    const parts = read(number);
    if (!parts) continue;
    const { present, repeated, inBin } = at(parts.series, parts.period);
    if (present.has(parts.serial)) repeated.add(number);
    present.set(parts.serial, number);
    if (deletedAt !== null) inBin.add(parts.serial);
  }
  for (const { number } of known.removed.filter((each) => each.entity === entity.name)) {
    const parts = read(number);
    if (parts) at(parts.series, parts.period).removed.set(parts.serial, number);
  }
  for (const lease of known.leases)
    for (const { entity: name, period, known: after, last } of continuedOf(lease))
      if (name === entity.name) at(lease.series, period).elsewhere.push({ after, last });
  return [...found].map(([key, held]) => {
    const [series = '', period = ''] = key.split(' ');
    return { series, period, ...held };
  });
}
