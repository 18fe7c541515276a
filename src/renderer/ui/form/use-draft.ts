import { useCallback, useMemo, useState } from 'react';
import type { FieldValue } from '#shared/fields.ts';
import type { Entry, Values } from './entry.ts';

interface Edited extends Entry {
  /** What the field held when it was first touched. */
  readonly before: FieldValue;
}

export interface Draft {
  readonly dirty: boolean;
  value(name: string): FieldValue;
  entry(name: string): Entry | undefined;
  set(name: string, entry: Entry): void;
  /** What was changed, and what stood there before. */
  readonly changes: { readonly values: Values; readonly before: Values };
  reset(): void;
}

/** Edits on top of stored values. Fields not touched follow the stored values when those change. */
export function useDraft(stored: (name: string) => FieldValue): Draft {
  const [edits, setEdits] = useState<Readonly<Record<string, Edited>>>({});

  const set = useCallback(
    (name: string, entry: Entry): void =>
      setEdits((known) => {
        const before = known[name]?.before ?? stored(name);
        if (entry.problem === null && entry.value === before) {
          const { [name]: _back, ...rest } = known;
          return rest;
        }
        return { ...known, [name]: { ...entry, before } };
      }),
    [stored],
  );
  const reset = useCallback((): void => setEdits({}), []);

  return useMemo(() => {
    const all = Object.entries(edits);
    return {
      dirty: all.length > 0,
      value: (name) => (name in edits ? (edits[name]?.value ?? null) : stored(name)),
      entry: (name) => edits[name],
      set,
      changes: {
        values: Object.fromEntries(all.map(([name, { value }]) => [name, value])),
        before: Object.fromEntries(all.map(([name, { before }]) => [name, before])),
      },
      reset,
    };
  }, [edits, stored, set, reset]);
}
