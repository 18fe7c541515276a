import { useEffect } from 'react';
import { client } from '../../data/client.ts';
import { askSession, knownSession } from '../../data/session.ts';

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const AT_MOST_EVERY = 20_000;

/** Tells the program that somebody is at the screen, so that the workspace stays open. */
export function usePresence(): void {
  useEffect(() => {
    let toldAt = Number.NEGATIVE_INFINITY;
    const tell = (): void => {
      const now = performance.now();
      if (now - toldAt < AT_MOST_EVERY) return;
      toldAt = now;
      // one that does not arrive is no trouble: the next follows
      client.session.touch.mutate().then(takeBackWarning, () => undefined);
    };
    for (const sign of SIGNS) window.addEventListener(sign, tell, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, tell, { capture: true });
    };
  }, []);
}

export const WARNING = 60_000;

async function takeBackWarning(): Promise<void> {
  const left = knownSession()?.locksIn ?? null;
  if (left !== null && left <= WARNING) await askSession();
}
