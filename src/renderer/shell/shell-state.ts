import { create } from 'zustand';

interface ShellState {
  /** The recovery code of a workspace just made, until the person has kept it. */
  readonly recoveryCode: string | null;
  /** True while the person chooses where to begin in a new workspace. */
  readonly choosingStart: boolean;
  /** The person chooses what to add. */
  readonly adding: boolean;
  /** The kind of record being made in the dialog. */
  readonly creating: string | null;
  readonly keysShown: boolean;
  /** Help on the page that is shown, in a drawer. */
  readonly helpShown: boolean;
  /** One's own latest actions, in a drawer. */
  readonly recentShown: boolean;
  /** The undo of the latest action is being offered. */
  readonly offeringUndo: boolean;
  set(change: Partial<Omit<ShellState, 'set'>>): void;
}

/** What the frame itself remembers; nothing of it is data. */
export const useShell = create<ShellState>()((set) => ({
  recoveryCode: null,
  choosingStart: false,
  adding: false,
  creating: null,
  keysShown: false,
  helpShown: false,
  recentShown: false,
  offeringUndo: false,
  set: (change) => set(change),
}));
