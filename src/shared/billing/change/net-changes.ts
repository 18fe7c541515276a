/** A change of a subscription, as it was recorded. */
export interface Change<State> {
  /** The civil day from which it holds. */
  readonly on: string;
  /** Epoch milliseconds; they order the changes of one day. */
  readonly effectiveAt: number;
  readonly recordedAt: number;
  /** What the subscription is from then on, made of what it was. */
  apply(before: State): State;
}

/** What a day changed, all its changes together. */
export interface NetChange<State> {
  readonly on: string;
  readonly before: State;
  readonly after: State;
}

/** By effect, then by record. */
const inOrder = (a: Change<unknown>, b: Change<unknown>): number =>
  a.on.localeCompare(b.on) || a.effectiveAt - b.effectiveAt || a.recordedAt - b.recordedAt;

/**
 * BIL-PRO-7. One change for each day on which something changed: states in between have no days and are not billed,
 * and a day that ends as it began is left out. `same` says whether two states bill alike.
 */
export function netChanges<State>(
  initial: State,
  changes: readonly Change<State>[],
  same: (one: State, other: State) => boolean,
): NetChange<State>[] {
  const net: NetChange<State>[] = [];
  let state = initial;
  for (const [on, ofDay] of Map.groupBy(changes.toSorted(inOrder), (change) => change.on)) {
    const before = state;
    state = ofDay.reduce((so, change) => change.apply(so), before);
    if (!same(before, state)) net.push({ on, before, after: state });
  }
  return net;
}
