/** How a contract renews: the last day of its first term, and the months that each renewal adds. */
export interface RenewalRule {
  readonly endsOn: string;
  readonly months: number;
}

/** The last day after a number of renewals, counted from the first end: 31 January does not become the 28th for good. */
export const endAfter = ({ endsOn, months }: RenewalRule, renewals: number): string => {
  const afterwards = Temporal.PlainDate.from(endsOn).add({ days: 1 });
  return afterwards
    .add({ months: months * renewals })
    .subtract({ days: 1 })
    .toString();
};

/**
 * The renewals that are due by today after `done` of them: one for each last day that has passed, none twice and none
 * left out, however long nobody looked.
 */
export function renewalsDue(
  rule: RenewalRule,
  done: number,
  today: string,
): readonly { from: string; to: string }[] {
  const due: { from: string; to: string }[] = [];
  for (let at = done; endAfter(rule, at) < today; at++)
    due.push({ from: endAfter(rule, at), to: endAfter(rule, at + 1) });
  return due;
}

/** Days before the notice date and the end at which people are told. */
export const ALERT_DAYS = [90, 60, 30, 7] as const;

/** The closest alert that has been reached; null while it is still far off. */
export function alertReached(deadline: string, today: string): number | null {
  const left = Temporal.PlainDate.from(today).until(deadline).days;
  return [...ALERT_DAYS].reverse().find((days) => left <= days) ?? null;
}
