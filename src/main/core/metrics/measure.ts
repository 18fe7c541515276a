import { type Fraction, fraction } from '#shared/fraction.ts';
import type { LocalText } from '#shared/texts.ts';
import { type CountedRows, countedRows, type LeftOut } from './counted-rows.ts';
import type { Companion, Exclusion, Metric, MetricUnit, Part, Ratio, Reading } from './metric.ts';
import { factorOf, type Reckoned, reckon } from './reckon.ts';
import { kindOfTake, type RowSum, rowSum, valueAtRank } from './row-sums.ts';
import { smallGroups } from './small-groups.ts';
import type { Window } from './window.ts';

/** One part as measured. */
export interface MeasuredPart extends RowSum {
  readonly part: Part;
  readonly rows: CountedRows;
}

export interface Measured extends Reckoned {
  /** About fewer than five people: there is no value, and its sums are told to nobody. */
  readonly withheld: boolean;
  readonly numerator: MeasuredPart;
  /** `rows` of the numerator where those are divided by. */
  readonly denominator: MeasuredPart | 'rows' | null;
  /** What the numerator is divided by; null where it stands alone. */
  readonly divisor: Fraction | null;
  /** Rows that the figure rests on: those of the denominator, where it has rows of its own. */
  readonly basis: MeasuredPart;
}

const whole = (count: number): Fraction => fraction(BigInt(count));

function measurePart(
  part: Part,
  exclusions: readonly Exclusion[],
  window: Window,
  reading: Reading,
): MeasuredPart {
  const rows = countedRows(part, exclusions, window, reading);
  return { part, rows, ...rowSum(reading, part.entity, rows.counted, part.take) };
}

/** Reads one ratio over a window, within the reader's rights: Σ ÷ Σ, never a mean of ratios. */
export function measureRatio(
  ratio: Ratio,
  exclusions: readonly Exclusion[],
  window: Window,
  reading: Reading,
  aboutPeople?: string,
): Measured {
  const measured = divide(ratio, exclusions, window, reading);
  const small = smallGroups(aboutPeople, measured.basis.rows, undefined, reading).size > 0;
  return small
    ? { ...measured, value: null, shown: null, working: null, withheld: true }
    : { ...measured, withheld: false };
}

function divide(
  ratio: Ratio,
  exclusions: readonly Exclusion[],
  window: Window,
  reading: Reading,
): Omit<Measured, 'withheld'> {
  const { unit, percentile } = ratio;
  const numerator = measurePart(ratio.numerator, exclusions, window, reading);
  const { part, rows, count, sum } = numerator;
  const entity = reading.scope.registry.get(part.entity);
  const factor = factorOf(unit, part.take, kindOfTake(entity, part.take, reading.scope));
  if (percentile !== undefined) {
    const value = valueAtRank(reading, part.entity, rows.counted, part.take, percentile, count);
    const reckoned = value ? reckon(value, null, factor, unit) : { value: null, shown: null, working: null };
    return { ...reckoned, numerator, denominator: null, divisor: null, basis: numerator };
  }
  if (ratio.denominator === undefined)
    return {
      ...reckon(sum, null, factor, unit),
      numerator,
      denominator: null,
      divisor: null,
      basis: numerator,
    };
  const denominator =
    ratio.denominator === 'rows'
      ? ('rows' as const)
      : measurePart(ratio.denominator, exclusions, window, reading);
  const divisor = denominator === 'rows' ? whole(count) : denominator.sum;
  return {
    ...reckon(sum, divisor, factor, unit),
    numerator,
    denominator,
    divisor,
    basis: denominator === 'rows' ? numerator : denominator,
  };
}

export const measure = (metric: Metric, window: Window, reading: Reading): Measured =>
  measureRatio(metric, metric.excluded ?? [], window, reading, metric.aboutPeople);

/** A companion as it stands beside the figure. */
export interface MeasuredCompanion {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: MetricUnit;
  readonly value: number | null;
  readonly shown: string | null;
  readonly count: number;
}

export function measureCompanion(
  companion: Companion,
  { excluded = [], aboutPeople }: Metric,
  window: Window,
  reading: Reading,
): MeasuredCompanion {
  const { id, label, unit } = companion;
  const { value, shown, basis, withheld } = measureRatio(companion, excluded, window, reading, aboutPeople);
  return { id, label, unit, value, shown, count: withheld ? 0 : basis.count };
}

/** Rows left out of the parts, by reason, with how many there are; reasons without rows are dropped. */
export interface MeasuredExclusion extends LeftOut {
  readonly entity: string;
  readonly count: number;
}

export function measureExclusions(
  { numerator, denominator }: Measured,
  reading: Reading,
): MeasuredExclusion[] {
  const parts = [numerator, ...(denominator === null || denominator === 'rows' ? [] : [denominator])];
  const found = new Map<string, MeasuredExclusion>();
  // the denominator's come last: where both parts leave out for the same reason, it has the wider rows
  for (const { rows, count: counted } of parts) {
    if (rows.leftOut.length === 0) continue;
    // most often nothing is left out, which one look at all rows tells
    if (rowSum(reading, rows.entity, rows.all, { kind: 'count' }).count === counted) continue;
    for (const leftOut of rows.leftOut) {
      const { count } = rowSum(reading, rows.entity, leftOut.filter, { kind: 'count' });
      found.set(`${rows.entity} ${leftOut.id}`, { ...leftOut, entity: rows.entity, count });
    }
  }
  return [...found.values()].filter(({ count }) => count > 0);
}
