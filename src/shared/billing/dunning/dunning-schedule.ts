import { addDays } from '../civil-days.ts';

/** A step of a policy: so many days after the due date, before it where negative. */
export interface DunningStep {
  readonly level: number;
  readonly offsetDays: number;
}

/** A step that is due, and those that it stands for because their day has passed as well. */
export interface DueStep {
  readonly step: DunningStep;
  /** The day on which it should have gone out. */
  readonly on: string;
  readonly overtaken: readonly number[];
}

/** What keeps an invoice from being dunned. */
export interface DunningStops {
  /** 争议, VIP. */
  readonly excluded: boolean;
  /** 承诺付款日期: nothing before the day after it. */
  readonly promisedOn: string | null;
  /** Too little to ask for; minor units. */
  readonly least: bigint;
}

const byOffset = (a: DunningStep, b: DunningStep): number => a.offsetDays - b.offsetDays || a.level - b.level;

/** BIL-DUN-1. The day of each step, in order; a closed day moves to the next open one. */
export const dunningDays = (
  dueOn: string,
  steps: readonly DunningStep[],
  openDay: (day: string) => string = (day) => day,
): { readonly step: DunningStep; readonly on: string }[] =>
  steps.toSorted(byOffset).map((step) => ({ step, on: openDay(addDays(dueOn, step.offsetDays)) }));

/**
 * BIL-DUN-1, BIL-DUN-5. The one step that goes out as of a day: the latest that is due and not done; steps that it has
 * overtaken collapse into it. Undefined where nothing is due or something stands against it.
 */
export function dueStep(
  invoice: { readonly dueOn: string; readonly outstanding: bigint },
  steps: readonly DunningStep[],
  done: readonly number[],
  asOf: string,
  stops: DunningStops,
  openDay?: (day: string) => string,
): DueStep | undefined {
  if (stops.excluded || invoice.outstanding <= 0n || invoice.outstanding < stops.least) return undefined;
  if (stops.promisedOn !== null && asOf <= stops.promisedOn) return undefined;
  const days = dunningDays(invoice.dueOn, steps, openDay);
  const reached = days.findLastIndex(({ step }) => done.includes(step.level));
  const waiting = days.slice(reached + 1).filter(({ on }) => on <= asOf);
  const last = waiting.at(-1);
  return last && { ...last, overtaken: waiting.slice(0, -1).map(({ step }) => step.level) };
}
