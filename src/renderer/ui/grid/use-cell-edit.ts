import { useCallback, useMemo, useRef, useState } from 'react';
import type { CellEdit } from './cell-edit.ts';

/** Where the cursor goes once a cell is closed. */
export type AfterEdit = 'down' | 'next' | 'previous' | 'stay';

/** One cell being edited: opened, stored or given up, and closed once what was typed is taken. */
export function useCellEdit(closed: (after: AfterEdit) => void) {
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const save = useRef<() => boolean | Promise<boolean>>(() => true);
  const busy = useRef(false);
  const opened = useRef(false);
  const known = useRef(closed);
  known.current = closed;

  const close = useCallback((after: AfterEdit): void => {
    // the focus goes back to the grid, and its leaving the cell must not store what was given up
    opened.current = false;
    setEditing(false);
    known.current(after);
  }, []);
  const open = useCallback((): void => {
    save.current = () => true;
    opened.current = true;
    setEditing(true);
  }, []);
  const keep = useCallback(
    async (after: AfterEdit): Promise<void> => {
      // Enter also takes the focus away, which would store the value a second time
      if (busy.current || !opened.current) return;
      busy.current = true;
      setSaving(true);
      try {
        if (await save.current()) close(after);
      } finally {
        busy.current = false;
        setSaving(false);
      }
    },
    [close],
  );
  const cell: CellEdit = useMemo(
    () => ({
      saves: (how) => {
        save.current = how;
      },
      finish: () => void keep('stay'),
    }),
    [keep],
  );
  return { editing, saving, open, keep, close, cell };
}
