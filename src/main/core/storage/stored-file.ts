import { createHash } from 'node:crypto';
import type { Reader } from './reader.ts';

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The address of bytes in the workspace: their SHA-256 in hex. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file kept in the workspace; undefined when there is none or its bytes no longer match their address. */
export function readStoredFile(reader: Reader, hash: string): StoredFile | undefined {
  const file = reader.sqlFirst<StoredFile>('select name, type, bytes from stored_file where hash = ?', [
    hash,
  ]);
  return file && hashOfBytes(file.bytes) === hash ? file : undefined;
}
