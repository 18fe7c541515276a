import type { Tone } from '#shared/fields.ts';
import type { Outputs } from '../../data/trpc.ts';
import type { Texts } from '../../ui/language/define-texts.ts';
import type { backupTexts } from './texts.ts';

export type BackupState = Outputs['backup']['state'];
type Key = typeof backupTexts extends Texts<infer Known> ? Known : never;

interface HealthWords {
  readonly tone: Tone;
  readonly badge: Key;
  readonly words: Key;
}

/** How the health of backups is told: a word, a colour that repeats it, and a sentence with what to do. */
export const HEALTH: Readonly<Record<BackupState['health'], HealthWords>> = {
  good: { tone: 'good', badge: 'stateGood', words: 'good' },
  onePlace: { tone: 'good', badge: 'stateGood', words: 'onePlace' },
  none: { tone: 'warning', badge: 'stateAttention', words: 'none' },
  old: { tone: 'warning', badge: 'stateAttention', words: 'old' },
  secondPlace: { tone: 'warning', badge: 'stateAttention', words: 'secondPlace' },
  failing: { tone: 'bad', badge: 'stateBad', words: 'failing' },
};
