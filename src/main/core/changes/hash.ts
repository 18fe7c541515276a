import { createHash, type Hash } from 'node:crypto';

/** The part of a change group that its hash covers besides its rows. */
export interface GroupHeader {
  readonly seq: number;
  readonly device: string;
  readonly clock: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
  readonly source: string;
  readonly undoes: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ChangeRow {
  readonly id: number;
  readonly entity: string;
  readonly recordId: string;
  readonly op: string;
  readonly changes: string;
}

/** The hash that the first group of a workspace follows. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** Begins the hash of a group: the hash before it, then its header in a fixed order. */
export function beginHash(previous: Uint8Array, header: GroupHeader): Hash {
  const { seq, device, clock, at, actor, action, reason, source, undoes, firstRow, lastRow } = header;
  return createHash('sha256')
    .update(previous)
    .update(
      JSON.stringify([seq, device, clock, at, actor, action, reason, source, undoes, firstRow, lastRow]),
    );
}

/** Adds one row. Lengths go before the parts, so that no two different rows read alike. */
export function addRow(hash: Hash, row: ChangeRow): void {
  const { id, entity, recordId, op, changes } = row;
  hash.update(`${id}:${entity}:${recordId}:${op}:${changes.length}:${changes}`);
}
