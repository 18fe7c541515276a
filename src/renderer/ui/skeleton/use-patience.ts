import { useEffect, useState } from 'react';

/** What takes less than this shows nothing at all: a flash would be worse than the wait. */
const PATIENCE = 200;

/** Whether something has taken long enough to be shown as waiting. */
export function usePatience(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return long;
}
