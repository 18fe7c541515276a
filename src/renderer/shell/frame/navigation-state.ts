import { create } from 'zustand';

const KEY = 'vendordesk.navigation';

interface NavigationState {
  /** Only the icons stand there. */
  readonly rail: boolean;
  /** Sections and groups that the person opened or closed. */
  readonly open: Readonly<Record<string, boolean>>;
}

/** What stood in the storage, as far as it makes sense. */
function read(text: string | null): NavigationState {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    value = undefined;
  }
  const { rail, open } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof NavigationState, unknown>
  >;
  const chosen = Object.entries(typeof open === 'object' && open !== null ? open : {}).filter(
    (each): each is [string, boolean] => typeof each[1] === 'boolean',
  );
  return { rail: rail === true, open: Object.fromEntries(chosen) };
}

/** How the navigation stands, remembered on this machine; every window follows. */
export const useNavigation = create<NavigationState>()(() => read(localStorage.getItem(KEY)));

window.addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY) useNavigation.setState(read(newValue), true);
});

function change(part: Partial<NavigationState>): void {
  useNavigation.setState(part);
  localStorage.setItem(KEY, JSON.stringify(useNavigation.getState()));
}

export const toggleRail = (): void => change({ rail: !useNavigation.getState().rail });

export const setOpen = (id: string, open: boolean): void =>
  change({ open: { ...useNavigation.getState().open, [id]: open } });
