import { add, compare, type Fraction, round, subtract, ZERO } from '../../fraction.ts';
import { roundTogether } from './round-together.ts';

/** What a customer was worth at both ends of a window; exact, in minor units. */
export interface MrrAtBothEnds {
  readonly key: string;
  readonly start: Fraction;
  readonly end: Fraction;
  /** Whether it was ever worth anything before the window. */
  readonly before: boolean;
}

export const MOVEMENTS = ['new', 'reactivation', 'expansion', 'contraction', 'churn'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Minor units: start + new + reactivation + expansion − contraction − churn = end. */
export interface MrrBridge extends Readonly<Record<Movement, bigint>> {
  readonly start: bigint;
  readonly end: bigint;
}

/** Which movement a customer is; undefined where nothing moved. */
export function movementOf({ start, end, before }: MrrAtBothEnds): Movement | undefined {
  const change = compare(end, start);
  if (change === 0) return undefined;
  if (compare(start, ZERO) === 0) return before ? 'reactivation' : 'new';
  if (compare(end, ZERO) === 0) return 'churn';
  return change > 0 ? 'expansion' : 'contraction';
}

const NEGATIVE: ReadonlySet<Movement> = new Set(['contraction', 'churn']);

/**
 * `mrr_movement` of 6. Both ends are rounded once, and the movements together, so that the bridge closes to the minor
 * unit. Several moves of one customer within the window count once, by what came of them.
 */
export function mrrBridge(customers: readonly MrrAtBothEnds[]): MrrBridge {
  const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);
  const start = round(sum(customers.map((customer) => customer.start)));
  const end = round(sum(customers.map((customer) => customer.end)));
  const signed = MOVEMENTS.map((movement) =>
    sum(
      customers
        .filter((customer) => movementOf(customer) === movement)
        .map((each) => subtract(each.end, each.start)),
    ),
  );
  const units = roundTogether(signed, end - start);
  const sized = (movement: Movement): bigint => {
    const shown = units[MOVEMENTS.indexOf(movement)] ?? 0n;
    return NEGATIVE.has(movement) ? -shown : shown;
  };
  return {
    start,
    end,
    new: sized('new'),
    reactivation: sized('reactivation'),
    expansion: sized('expansion'),
    contraction: sized('contraction'),
    churn: sized('churn'),
  };
}
