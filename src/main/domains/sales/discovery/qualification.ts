/** What is known of a deal that says whether it is worth pursuing. */
export interface KnownOfDeal {
  readonly amount: number | null;
  readonly expectedClose: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  /** The roles that people at the customer have in it. */
  readonly roles: readonly string[];
  /** The priorities of needs that were not dropped. */
  readonly needs: readonly string[];
}

export const QUALIFIERS = ['budget', 'authority', 'need', 'timeline', 'nextStep'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface Qualification {
  /** How many of the points are known, in percent. */
  readonly score: number;
  readonly points: readonly { readonly id: Qualifier; readonly met: boolean }[];
}

/**
 * BANT and the next step, from what is noted anyway: an amount or whoever holds the budget, somebody who decides, a
 * need that must be met, an expected close, and a step with its day.
 */
export function qualify(known: KnownOfDeal): Qualification {
  const met: Readonly<Record<Qualifier, boolean>> = {
    budget: known.amount !== null || known.roles.includes('budget'),
    authority: known.roles.includes('decider'),
    need: known.needs.includes('must'),
    timeline: known.expectedClose !== null,
    nextStep: known.nextStep !== null && known.nextStepOn !== null,
  };
  const points = QUALIFIERS.map((id) => ({ id, met: met[id] }));
  return { score: Math.round((points.filter((each) => each.met).length / points.length) * 100), points };
}
