/** What the lines were before, and what was undone, newest last. */
export interface LineHistory<Line> {
  readonly past: readonly (readonly Line[])[];
  readonly future: readonly (readonly Line[])[];
  /** The cell that is being typed into: what follows there is the same step. */
  readonly step: string | null;
}

export const NO_HISTORY: LineHistory<never> = { past: [], future: [], step: null };
const MOST_STEPS = 200;

/** Remembers the lines as they were before a change. Typing on in one cell is one step. */
export function remembered<Line>(
  history: LineHistory<Line>,
  lines: readonly Line[],
  step: string | null,
): LineHistory<Line> {
  if (step !== null && step === history.step) return { ...history, future: [] };
  return { past: [...history.past, lines].slice(-MOST_STEPS), future: [], step };
}

/** One step back or forth: the lines to show, and the history from there; null where there is none. */
export function stepped<Line>(
  { past, future }: LineHistory<Line>,
  lines: readonly Line[],
  way: 'back' | 'forth',
): { readonly lines: readonly Line[]; readonly history: LineHistory<Line> } | null {
  const to = way === 'back' ? past.at(-1) : future.at(-1);
  if (!to) return null;
  const history =
    way === 'back'
      ? { past: past.slice(0, -1), future: [...future, lines], step: null }
      : { past: [...past, lines], future: future.slice(0, -1), step: null };
  return { lines: to, history };
}
