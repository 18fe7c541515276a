import { decimalValue } from '../../decimal.ts';
import { AppError } from '../../errors.ts';
import { startOfDay } from '../../filter/period.ts';
import { add, compare, type Fraction, fraction, ZERO } from '../../fraction.ts';
import { dayIn, type Span } from '../civil-days.ts';
import { type MeterRounding, roundMeter } from './meter-rounding.ts';
import { proratedSum, weightedSum } from './time-weighted.ts';
import type { UsageEvent } from './usage-event.ts';

export const AGGREGATIONS = ['sum', 'count', 'max', 'unique', 'last', 'weightedSum', 'proratedSum'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export interface Meter {
  readonly code: string;
  readonly aggregation: Aggregation;
  readonly rounding: MeterRounding | null;
  /** Members of `unique`, and levels of time-weighted meters, stay for the next period. */
  readonly carryOver: boolean;
}

/** What a period begins with. */
export interface Carried {
  readonly members: readonly string[];
  readonly level: Fraction;
}

export const NOTHING_CARRIED: Carried = { members: [], level: ZERO };

export interface Aggregate {
  /** Rounded as the meter says. */
  readonly value: Fraction;
  readonly carry: Carried;
  /** The numbers of the events of the period, in time order. */
  readonly numbers: readonly Fraction[];
}

/** Latest last; events of one instant by their id. */
const inOrder = (a: UsageEvent, b: UsageEvent): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The number of an event; undefined where it says none. */
function numberOf({ value }: UsageEvent): Fraction | undefined {
  try {
    return decimalValue(value);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notNumber') return undefined;
    throw error;
  }
}

const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);
const atLeastZero = (value: Fraction): Fraction => (compare(value, ZERO) > 0 ? value : ZERO);

/** Who is there at the end of the period. A meter that does not carry over counts whoever came up in it. */
function membersOf(
  events: readonly UsageEvent[],
  before: readonly string[],
  carryOver: boolean,
): Set<string> {
  const members = new Set(carryOver ? before : []);
  for (const { value, change } of events)
    if (change === 'remove' && carryOver) members.delete(value);
    else members.add(value);
  return members;
}

/** What the events of a period measure, before rounding. */
function measured(
  meter: Meter,
  events: readonly UsageEvent[],
  carried: Carried,
  period: Span,
  timeZone: string,
) {
  const numbers = events.flatMap((event) => numberOf(event) ?? []);
  const changes = events.flatMap((event) => {
    const by = numberOf(event);
    return by === undefined ? [] : [{ at: event.at, by }];
  });
  const before = meter.carryOver ? carried.level : ZERO;
  switch (meter.aggregation) {
    case 'sum':
      return { value: atLeastZero(sum(numbers)) };
    case 'count':
      return { value: fraction(BigInt(events.length)) };
    case 'max':
      return {
        value: numbers.reduce((most, value) => (compare(value, most) > 0 ? value : most), numbers[0] ?? ZERO),
      };
    case 'last':
      return { value: atLeastZero(numbers.at(-1) ?? ZERO) };
    case 'unique': {
      const members = membersOf(events, carried.members, meter.carryOver);
      return { value: fraction(BigInt(members.size)), members: [...members] };
    }
    case 'weightedSum': {
      const span = { from: startOfDay(period.from, timeZone), to: startOfDay(period.to, timeZone) };
      const { value, closing } = weightedSum(changes, before, span);
      return { value: atLeastZero(value), level: closing };
    }
    case 'proratedSum': {
      const { value, closing } = proratedSum(changes, before, period, timeZone);
      return { value: atLeastZero(value), level: closing };
    }
  }
}

/**
 * BIL-USE-3. What a meter measured over a half-open span of days in the account's zone. Sum, last and time-weighted
 * meters never go below 0; what says no number is passed over, except by `count` and `unique`. Throws AppError tooLarge
 * and tooPrecise for numbers out of range.
 */
export function aggregate(
  meter: Meter,
  events: readonly UsageEvent[],
  period: Span,
  timeZone: string,
  carried: Carried = NOTHING_CARRIED,
): Aggregate {
  const within = events
    .filter(({ meter: code, at }) => {
      const day = dayIn(at, timeZone);
      return code === meter.code && day >= period.from && day < period.to;
    })
    .sort(inOrder);
  const { value, members, level } = {
    members: [],
    level: ZERO,
    ...measured(meter, within, carried, period, timeZone),
  };
  const numbers = within.flatMap((event) => numberOf(event) ?? []);
  return { value: roundMeter(value, meter.rounding), carry: { members, level }, numbers };
}
