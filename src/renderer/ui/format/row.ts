import type { FieldValue, RefLabel } from '#shared/fields.ts';

/** A record as lists and pages carry it: values by field, and the labels of what its references point at. */
export interface Row {
  readonly id: string;
  readonly refs: Readonly<Record<string, RefLabel>>;
  readonly [field: string]: FieldValue | Readonly<Record<string, RefLabel>>;
}

/** The value of a field; null where the row has none. */
export function fieldValue(row: Row, field: string): FieldValue {
  const value = row[field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

export function textOf(row: Row, field: string): string {
  const value = fieldValue(row, field);
  return value === null ? '' : String(value);
}

/** Whether what a reference points at lies in the recycle bin. */
export function pointsIntoBin(row: Row, field: string): boolean {
  const { deletedRefs } = row;
  return typeof deletedRefs === 'object' && deletedRefs !== null && field in deletedRefs;
}
