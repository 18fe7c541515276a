import type { Language } from '#shared/texts.ts';
import { tellDone, tellError } from '../ui/feedback/tell.ts';
import { client } from './client.ts';
import { errorSentence } from './wire-error.ts';

const UNDONE = { zh: '已撤销', en: 'Undone' } as const;
const UNDO = { zh: '撤销', en: 'Undo' } as const;

/** Takes back one action; says so, or why it cannot be. */
export async function undo(group: number, language: Language): Promise<void> {
  try {
    await client.changes.undo.mutate({ group }, { context: { commandKey: crypto.randomUUID() } });
    tellDone(UNDONE[language]);
  } catch (error) {
    tellError(errorSentence(error, language));
  }
}

/** Names the latest action of this person, with a way back. */
export async function offerUndo(language: Language): Promise<void> {
  const [latest] = await client.changes.recent.query();
  if (!latest || latest.undone) return;
  tellDone(latest.actionLabel?.[language] ?? latest.action, {
    label: UNDO[language],
    run: () => void undo(latest.group, language),
  });
}
