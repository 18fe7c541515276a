import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';

/** Where the next page begins: after the row with this sort value and id. */
export interface Cursor {
  readonly value: FieldValue;
  readonly id: string;
}

export const writeCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** Throws `invalidInput` for anything that `writeCursor` did not make. */
export function readCursor(text: string): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    if (typeof id === 'string' && (value === null || typeof value === 'string' || typeof value === 'number'))
      return { value, id };
  } catch {
    // falls through to the same refusal
  }
  throw new AppError('invalidInput', { detail: 'cursor' });
}
