import type { FieldValue } from '#shared/fields.ts';

/** Values of a record by field name. */
export type RecordValues = Readonly<Record<string, FieldValue>>;
