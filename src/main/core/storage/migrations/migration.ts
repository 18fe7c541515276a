import type { Connection } from '../connection.ts';

/** One numbered, additive step of the file format. A step that has been released never changes. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (database: Connection) => void;
}
