import type { Reader } from '../../../src/main/core/storage/reader.ts';

/** Something that holds for every workspace after every command, whatever was killed. */
export interface Invariant {
  readonly name: string;
  /** The rows that break it. */
  readonly broken: (reader: Reader) => readonly unknown[];
}

/** An invariant whose exceptions a query finds. */
export const never = (name: string, sql: string): Invariant => ({
  name,
  broken: (reader) => reader.sqlAll(sql),
});
