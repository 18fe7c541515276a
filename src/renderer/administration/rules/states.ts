import type { Tone } from '#shared/fields.ts';

type State = 'draft' | 'trial' | 'active' | 'off';

const TONES: Record<State, Tone> = { draft: 'neutral', trial: 'progress', active: 'good', off: 'warning' };

/** A state of a rule with its colour; its name is the text of the same key. */
export function stateOf(name: string): { readonly key: State; readonly tone: Tone } {
  const key = name in TONES ? (name as State) : 'draft';
  return { key, tone: TONES[key] };
}
