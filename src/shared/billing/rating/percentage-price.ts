import { add, compare, type Fraction, fraction, multiply, subtract, ZERO } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import type { PercentagePrice } from './pricing-model.ts';

/** What is still free: undefined where the price does not name such a bound. */
interface FreePart {
  readonly events: bigint | undefined;
  readonly value: Fraction | undefined;
}

/** The free part ends when the first of its bounds is used up. */
const isOver = ({ events, value }: FreePart): boolean =>
  (events === undefined && value === undefined) || events === 0n || value?.numerator === 0n;

const bounded = (fee: Fraction, { leastPerEvent, mostPerEvent }: PercentagePrice): Fraction => {
  const raised = leastPerEvent !== null && compare(fee, leastPerEvent) < 0 ? leastPerEvent : fee;
  return mostPerEvent !== null && compare(raised, mostPerEvent) > 0 ? mostPerEvent : raised;
};

/** What an event pays: value × rate ÷ 100 + fixed fee, within the bounds of an event. */
function eventStep(at: number, value: Fraction, price: PercentagePrice): WorkingStep {
  const fee = add(multiply(value, multiply(price.rate, fraction(1n, 100n))), price.fixedFee);
  const amount = bounded(fee, price);
  const fixed = price.fixedFee.numerator === 0n ? '' : ` + ${exactText(price.fixedFee)}`;
  const cut = compare(amount, fee) === 0 ? '' : ` → ${exactText(amount)}`;
  return {
    label: { zh: `第 ${at + 1} 笔`, en: `Event ${at + 1}` },
    detail: `${exactText(value)} × ${exactText(price.rate)}%${fixed}${cut}`,
    amount,
  };
}

/**
 * By percentage, event by event in time order. The first events, or the first value, are free, whichever is used up
 * first; an event that reaches or crosses the free value pays the rate on what lies above it, and its fixed fee in
 * full. The least and the most of an event bound both together.
 */
export function percentageSteps(price: PercentagePrice, values: readonly Fraction[]): WorkingStep[] {
  let free: FreePart = { events: price.freeEvents ?? undefined, value: price.freeValue ?? undefined };
  const steps: WorkingStep[] = [];
  for (const [at, value] of values.entries()) {
    if (isOver(free)) {
      steps.push(eventStep(at, value, price));
      continue;
    }
    const left = free.value === undefined ? undefined : subtract(free.value, value);
    if (left !== undefined && compare(left, ZERO) <= 0) {
      steps.push(eventStep(at, multiply(left, fraction(-1n)), price));
      free = { events: 0n, value: ZERO };
    } else free = { events: free.events === undefined ? undefined : free.events - 1n, value: left };
  }
  return steps;
}
