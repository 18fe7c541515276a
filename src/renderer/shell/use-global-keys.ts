import { spotlight } from '@mantine/spotlight';
import { useMay } from '../data/meta.ts';
import { useKeys } from '../ui/keys/use-keys.ts';
import { useGo } from '../ui/layout/use-go.ts';
import { contributions } from './contributions.ts';
import { useShell } from './shell-state.ts';

/** The keys that work on every screen; the keyboard map lists them. */
export function useGlobalKeys(): void {
  const go = useGo();
  const { set } = useShell();
  const may = useMay();
  const offerUndo = (): void => {
    if (may('core.undo.write')) set({ offeringUndo: true });
  };
  const [firstAdd] = contributions.flatMap(({ quickAdds }) => quickAdds);
  const jumps = contributions.flatMap((each) => each.jumps);
  useKeys({
    'mod+k': spotlight.toggle,
    '?': () => set({ keysShown: true }),
    n: () => set({ creating: firstAdd ?? null }),
    u: offerUndo,
    'mod+z': offerUndo,
    '/': () => document.querySelector<HTMLInputElement>('[data-list-search]')?.focus(),
    ...Object.fromEntries(jumps.map(({ key, path }) => [`g ${key}`, () => go(path)])),
  });
}
