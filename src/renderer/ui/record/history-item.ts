import type { ReactNode } from 'react';

/** One action in the history of a record, its values already in words. */
export interface HistoryItem {
  readonly group: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly source: string;
  readonly reason: string | null;
  /** Beside the reason: a way to what was behind it. */
  readonly more?: ReactNode;
  readonly undoable: boolean;
  readonly undone: boolean;
  readonly changes: readonly {
    readonly field: string;
    readonly label: string;
    readonly old: string;
    readonly new: string;
  }[];
}
