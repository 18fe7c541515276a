import type { RouterHistory } from '@tanstack/react-router';

/** Pages of the past that are remembered; who goes back further finds them fresh. */
const MOST = 60;

const entries = new Map<string, Map<string, unknown>>();

/** By what an entry of the history is known. */
export const entryOf = ({ location }: Pick<RouterHistory, 'location'>): string =>
  location.state.__TSR_key ?? '';

export const keptIn = (entry: string): ReadonlyMap<string, unknown> | undefined => entries.get(entry);

/** Keeps something of a page for who comes back to it. In memory alone, so that it ends with the window. */
export function keep(entry: string, name: string, value: unknown): void {
  const page = entries.get(entry) ?? new Map<string, unknown>();
  page.set(name, value);
  entries.delete(entry);
  entries.set(entry, page);
  const [oldest] = entries.keys();
  if (entries.size > MOST && oldest !== undefined) entries.delete(oldest);
}

/** Nothing of a workspace stays in the window once its screens are gone. */
export const forgetKept = (): void => entries.clear();

/** An address that is replaced, as when a list is narrowed, is still the same page. Returns how to stop. */
export function followReplaced(history: RouterHistory): () => void {
  let last = entryOf(history);
  return history.subscribe(({ action }) => {
    const now = entryOf(history);
    const page = entries.get(last);
    if (action.type === 'REPLACE' && now !== last && page) {
      entries.delete(last);
      entries.set(now, page);
    }
    last = now;
  });
}
