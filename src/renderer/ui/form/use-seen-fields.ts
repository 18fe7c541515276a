import { useCallback, useEffect, useRef, useState } from 'react';

/** Whoever stops typing for so long, in milliseconds, is taken to have finished. */
const PAUSE = 800;

/** The fields whose problems may be told: those that were left, and those in which typing has paused. */
export function useSeenFields() {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const see = useCallback(
    (name: string): void => setSeen((known) => (known.has(name) ? known : new Set([...known, name]))),
    [],
  );
  const typed = useCallback(
    (name: string): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => see(name), PAUSE);
    },
    [see],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { seen, see, typed };
}
