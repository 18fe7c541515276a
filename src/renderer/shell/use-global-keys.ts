import { spotlight } from '@mantine/spotlight';
import { useRouter } from '@tanstack/react-router';
import { useMay } from '../data/meta.ts';
import { useKeys } from '../ui/keys/use-keys.ts';
import { useGo } from '../ui/layout/use-go.ts';
import { useAddable } from './addable.ts';
import { contributions } from './contributions.ts';
import { toggleRail } from './frame/navigation-state.ts';
import { useShell } from './shell-state.ts';
import { useSpotActions } from './spot/use-spot-actions.ts';

/** The keys that work on every screen; the keyboard map lists them. */
export function useGlobalKeys(): void {
  const go = useGo();
  const { set, helpShown } = useShell();
  const may = useMay();
  const offerUndo = (): void => {
    if (may('core.undo.write')) set({ offeringUndo: true });
  };
  const [firstAdd] = useAddable();
  const { history } = useRouter();
  const { favourite } = useSpotActions();
  const quickAdd = (): void => set({ adding: true });
  const jumps = contributions.flatMap((each) => each.jumps);
  useKeys({
    'mod+k': spotlight.toggle,
    F1: () => set({ helpShown: !helpShown }),
    '?': () => set({ keysShown: true }),
    n: () => set({ creating: firstAdd?.name ?? null }),
    c: quickAdd,
    'alt+n': quickAdd,
    'alt+arrowleft': () => history.back(),
    'alt+arrowright': () => history.forward(),
    '[': toggleRail,
    f: () => favourite?.toggle(),
    u: offerUndo,
    'mod+z': offerUndo,
    '/': () => document.querySelector<HTMLInputElement>('[data-list-search]')?.focus(),
    ...Object.fromEntries(jumps.map(({ key, path }) => [`g ${key}`, () => go(path)])),
  });
}
