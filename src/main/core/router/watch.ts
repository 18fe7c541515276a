import { EVERYTHING } from '#shared/topics.ts';
import type { Core } from './context.ts';

/** News of what changed, gathered while the reader was busy, until the screen goes away. The first is `EVERYTHING`. */
export async function* watchChanges(
  core: Core,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ topics: string[] }> {
  const waiting = new Set<string>([EVERYTHING]);
  let wake: () => void = () => undefined;
  const stop = core.sessions.onChange((topics) => {
    for (const topic of topics) waiting.add(topic);
    wake();
  });
  const end = (): void => wake();
  signal?.addEventListener('abort', end);
  try {
    while (!signal?.aborted) {
      if (waiting.size === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal?.aborted || waiting.size === 0) continue;
      const topics = [...waiting];
      waiting.clear();
      yield { topics };
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', end);
  }
}
