import type { Problem } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';

/** What a field holds while it is being edited, and what is wrong with it. */
export interface Entry {
  readonly value: FieldValue;
  readonly problem: Problem | null;
}

export type Values = Readonly<Record<string, FieldValue>>;
