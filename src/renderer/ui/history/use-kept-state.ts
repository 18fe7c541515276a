import { useRouter } from '@tanstack/react-router';
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { entryOf, keep, keptIn } from './kept.ts';

/**
 * State of a page that is found again on going back or forward to it: a selection, what is open, what is half typed.
 * The name is its own on the page. Who arrives by a link begins with `first`.
 */
export function useKeptState<Value>(name: string, first: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const { history } = useRouter();
  const [value, setValue] = useState<Value>(() => {
    const page = keptIn(entryOf(history));
    // kept under this name by this hook alone, on the same page
    return page?.has(name) ? (page.get(name) as Value) : first;
  });
  useEffect(() => {
    const entry = entryOf(history);
    if (value !== first || keptIn(entry)?.has(name)) keep(entry, name, value);
  }, [history, name, value, first]);
  return [value, setValue];
}
