import { spotlight } from '@mantine/spotlight';
import { client } from '../data/client.ts';
import { undo } from '../data/undo.ts';
import { tellDone } from '../ui/feedback/tell.ts';
import { useKeys } from '../ui/keys/use-keys.ts';
import { useLanguage, useTexts } from '../ui/language/use-texts.ts';
import { useGo } from '../ui/layout/use-go.ts';
import { contributions } from './contributions.ts';
import { useShell } from './shell-state.ts';
import { shellTexts } from './texts.ts';

/** The keys that work on every screen; the keyboard map lists them. */
export function useGlobalKeys(): void {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const go = useGo();
  const { set } = useShell();
  const undoLatest = async (): Promise<void> => {
    const recent = await client.changes.recent.query();
    const latest = recent.find(({ undone, action }) => !undone && action !== 'core.change.undo');
    if (latest) await undo(latest.group, language);
    else tellDone(t('nothingToUndo'));
  };
  const [firstAdd] = contributions.flatMap(({ quickAdds }) => quickAdds);
  const jumps = contributions.flatMap((each) => each.jumps);
  useKeys({
    'mod+k': spotlight.toggle,
    '?': () => set({ keysShown: true }),
    n: () => set({ creating: firstAdd ?? null }),
    u: () => void undoLatest(),
    '/': () => document.querySelector<HTMLInputElement>('[data-list-search]')?.focus(),
    ...Object.fromEntries(jumps.map(({ key, path }) => [`g ${key}`, () => go(path)])),
  });
}
