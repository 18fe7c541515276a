import { useState } from 'react';

/** Names for blocks that have none, so that a block keeps its place on the screen when it moves. */
export function useBlockKeys(length: number) {
  const [state, setState] = useState(() => ({ keys: [...Array(length).keys()], next: length }));
  const { keys, next } = state;
  return {
    // the whole was exchanged for an earlier version: what is beyond the known ones goes by its place
    of: (at: number): number => keys[at] ?? next + at,
    add: (): number => {
      setState({ keys: [...keys, next], next: next + 1 });
      return next;
    },
    remove: (at: number): void => setState({ keys: keys.toSpliced(at, 1), next }),
    swap: (at: number, other: number): void => {
      const [one, two] = [keys[at], keys[other]];
      if (one !== undefined && two !== undefined)
        setState({ keys: keys.with(at, two).with(other, one), next });
    },
  };
}
