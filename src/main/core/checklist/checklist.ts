import type { LocalText } from '#shared/texts.ts';

/** One thing to be set up, and where one does it. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: LocalText;
  readonly hint: LocalText;
  readonly goal: Goal;
  readonly done: boolean;
}

/** Where an item is done: a screen, or the list of a kind of record. */
export type Goal = { readonly path: string } | { readonly entity: string };

export interface OpenItem extends ChecklistItem {
  /** Somebody said that they do without it. */
  readonly dismissed: boolean;
}

export interface Checklist {
  readonly items: readonly OpenItem[];
  readonly done: number;
  /** Nothing is left to do here, or somebody wants to see it no more. */
  readonly over: boolean;
}

/** Stands for the checklist as a whole among what was dismissed. */
export const WHOLE = '*';

/** A checklist as somebody sees it. What they dismissed counts neither as done nor as open. */
export function checklistOf(items: readonly ChecklistItem[], dismissed: ReadonlySet<string>): Checklist {
  const seen = items.map((item) => ({ ...item, dismissed: !item.done && dismissed.has(item.id) }));
  return {
    items: seen,
    done: seen.filter(({ done }) => done).length,
    over: dismissed.has(WHOLE) || seen.every((item) => item.done || item.dismissed),
  };
}
