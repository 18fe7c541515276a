/** How whoever waits for long work follows it: told after each step, and able to end it. */
export interface Watch {
  progress(done: number, total: number | null): void;
  /** Throws once the user has cancelled. */
  throwIfCancelled(): void;
}

/** For work that nobody watches. */
export const unwatched: Watch = { progress: () => undefined, throwIfCancelled: () => undefined };
