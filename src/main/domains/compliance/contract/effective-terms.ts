/** Terms that an amendment may change, and what they hold. */
export interface Terms {
  readonly amount: number | null;
  readonly endsOn: string | null;
  readonly autoRenew: boolean;
  readonly renewMonths: number | null;
  readonly noticeCount: number | null;
  readonly noticeUnit: 'days' | 'months' | 'years' | null;
  readonly paymentTerms: string | null;
  readonly governingLaw: string | null;
}
export type Term = keyof Terms;

export interface MainContract {
  readonly id: string;
  readonly terms: Terms;
}

/** A signed amendment: what it changes, from which date on. */
export interface SignedAmendment {
  readonly id: string;
  readonly effectiveOn: string;
  readonly signedOn: string;
  readonly changes: Partial<Terms>;
}

export interface EffectiveTerm {
  readonly term: Term;
  readonly value: Terms[Term];
  /** The document that it comes from. */
  readonly from: string;
}

const inOrder = (a: SignedAmendment, b: SignedAmendment): number =>
  a.effectiveOn.localeCompare(b.effectiveOn) ||
  a.signedOn.localeCompare(b.signedOn) ||
  a.id.localeCompare(b.id);

/**
 * The terms on a date: the contract's own, changed by each amendment effective by then. The later effective date wins;
 * on the same date the later signature. The order in which amendments are given does not matter.
 */
export function effectiveTerms(
  contract: MainContract,
  amendments: readonly SignedAmendment[],
  date: string,
): readonly EffectiveTerm[] {
  const applied = amendments.filter(({ effectiveOn }) => effectiveOn <= date).toSorted(inOrder);
  return (Object.keys(contract.terms) as Term[]).map((term) => {
    const last = applied.findLast(({ changes }) => changes[term] !== undefined);
    const value = last?.changes[term];
    return last && value !== undefined
      ? { term, value, from: last.id }
      : { term, value: contract.terms[term], from: contract.id };
  });
}

/** One of them. */
export const termOn = <T extends Term>(terms: readonly EffectiveTerm[], term: T): Terms[T] =>
  terms.find((each) => each.term === term)?.value as Terms[T];
