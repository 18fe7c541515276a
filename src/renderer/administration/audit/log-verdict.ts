import type { LocalText } from '#shared/texts.ts';

/** What the check of the log brings; a job carries its result without a type. */
export interface LogVerdict {
  /** How many actions were found whole. */
  readonly actions: number;
  readonly broken: {
    readonly seq: number;
    readonly at: number | null;
    readonly action: string | null;
    readonly what: LocalText;
  } | null;
  readonly deviations: readonly LocalText[];
  readonly deviating: number;
}
