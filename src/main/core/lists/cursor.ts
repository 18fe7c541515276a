import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';

/** Where the next page begins: after the row with these values of the fields it is sorted by, and this id. */
export interface Cursor {
  readonly values: readonly FieldValue[];
  readonly id: string;
}

export const writeCursor = ({ values, id }: Cursor): string =>
  Buffer.from(JSON.stringify([...values, id])).toString('base64url');

const isValue = (value: unknown): value is FieldValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** Reads a cursor of so many values; throws `invalidInput` for anything that `writeCursor` did not make. */
export function readCursor(text: string, count: number): Cursor {
  try {
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    if (Array.isArray(read) && read.length === count + 1 && read.every(isValue)) {
      const id = read.at(-1);
      if (typeof id === 'string') return { values: read.slice(0, -1), id };
    }
  } catch {
    // falls through to the same refusal
  }
  throw new AppError('invalidInput', { detail: 'cursor' });
}
