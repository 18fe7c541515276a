import { useState } from 'react';
import { client } from '../../data/client.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { tellDone, tellError } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { useActionName } from './action-words.ts';
import { undoTexts } from './texts.ts';

type Recent = Outputs['changes']['recent'][number];

/**
 * Takes actions back one after another, the latest first, each as an action of its own. Stops at the first that
 * cannot be, and says which and why. Undos among them, and what they took back, are passed over.
 */
export function useUndoUpTo() {
  const t = useTexts(undoTexts);
  const language = useLanguage();
  const format = useFormat();
  const nameOf = useActionName();
  const [pending, setPending] = useState(false);
  const undoUpTo = async (newestFirst: readonly Recent[]): Promise<void> => {
    setPending(true);
    let count = 0;
    try {
      for (const action of newestFirst) {
        if (action.undone || action.undoes !== null) continue;
        try {
          await client.changes.undo.mutate(
            { group: action.group },
            { context: { commandKey: crypto.randomUUID() } },
          );
          count += 1;
        } catch (error) {
          const why = errorSentence(error, language);
          tellError(t('stopped', { shown: format.integer(count), action: nameOf(action), why }));
          return;
        }
      }
      tellDone(t('undoneMany', { count, shown: format.integer(count) }));
    } finally {
      setPending(false);
    }
  };
  return { undoUpTo, pending };
}
