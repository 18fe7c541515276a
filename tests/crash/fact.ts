/** The last group of the log, as the process saw it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A line that the process says on its output. What it said before it was killed is what it must keep. */
export type Fact =
  /** From here on it may be killed. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'sent'; readonly key: string; readonly path: string; readonly input: unknown }
  | { readonly kind: 'done'; readonly key: string; readonly answer: unknown; readonly head: Head }
  | { readonly kind: 'refused'; readonly key: string; readonly code: string }
  /** An import of so many deals has begun, their external ids beginning with `prefix`. */
  | { readonly kind: 'importing'; readonly prefix: string; readonly rows: number }
  | { readonly kind: 'imported'; readonly prefix: string };
