import type { Reader } from './reader.ts';

/** The last link of the change chain: with it, everything before it is named. */
export interface ChainHead {
  /** 0 where nothing has happened yet. */
  readonly seq: number;
  /** In hexadecimal. */
  readonly hash: string;
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

export function chainHead(reader: Reader): ChainHead {
  const last = reader.sqlFirst<{ seq: number; hash: Uint8Array }>(
    'select seq, hash from change_group order by seq desc limit 1',
  );
  return last ? { seq: last.seq, hash: hex(last.hash) } : { seq: 0, hash: '' };
}

/** Whether this chain passes through that link: what was true there is the past of what is true here. */
export function chainHolds(reader: Reader, { seq, hash }: ChainHead): boolean {
  if (seq === 0) return true;
  const group = reader.sqlFirst<{ hash: Uint8Array }>('select hash from change_group where seq = ?', [seq]);
  return group !== undefined && hex(group.hash) === hash;
}
