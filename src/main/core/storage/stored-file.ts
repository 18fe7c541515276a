import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import type { Reader } from './reader.ts';
import { openBytes, sealBytes } from './seals/seal-bytes.ts';
import type { SealRing } from './seals/seal-ring.ts';
import type { Statements } from './statements.ts';

/** The vault of bytes that everyone with a key to the workspace may come by: none. */
export const OPEN = '';

/**
 * Bytes in the workspace, addressed by their SHA-256; kept once in each vault, however many records name them. A vault
 * is named after the kind of record whose confidential files it holds.
 */
export interface StoredFile extends FileAddress {
  readonly file: number;
  readonly size: number;
}

/** Where bytes are found. */
export interface FileAddress {
  readonly hash: string;
  readonly vault: string;
}

/** Bytes of one row. Large enough that rows cost nothing, small enough that a few of them are no memory at all. */
export const CHUNK_BYTES = 256 * 1024;

export const chunksIn = (size: number): number => Math.ceil(size / CHUNK_BYTES);

/** The address of bytes in the workspace: their SHA-256 in hex. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file of that address, whole; undefined where it is absent, or where its writing was cut off. */
export function findStoredFile(reader: Reader, { hash, vault }: FileAddress): StoredFile | undefined {
  const stored = reader.sqlFirst<StoredFile & { chunks: number }>(
    `select file, hash, vault, size, (select count(*) from stored_chunk c where c.file = f.file) as chunks
     from stored_file f where hash = ? and vault = ?`,
    [hash, vault],
  );
  return stored && stored.chunks === chunksIn(stored.size) ? stored : undefined;
}

/** What a chunk of a vault is bound to: moved to another place it does not open. */
const placeOf = ({ vault, hash }: FileAddress, position: number): string => `${vault}\n${hash}\n${position}`;

/**
 * The one place where bytes come out, opened where they are kept in a vault. Throws `fileDamaged` for a chunk that is
 * gone, `sealKeyAbsent` for one whose key this person does not hold.
 */
export function readChunk(reader: Reader, stored: StoredFile, position: number): Uint8Array {
  const { file, hash, vault } = stored;
  const row = reader.sqlFirst<{ bytes: Uint8Array }>(
    'select bytes from stored_chunk where file = ? and position = ?',
    [file, position],
  );
  if (!row) throw new AppError('fileDamaged', { file: hash });
  return vault === OPEN ? row.bytes : openBytes(reader.seals, vault, placeOf(stored, position), row.bytes);
}

/** The one place where bytes go in, sealed where they belong to a vault. A chunk that is there already stays as it is. */
export function writeChunk(
  statements: Statements,
  seals: SealRing,
  stored: StoredFile,
  position: number,
  bytes: Uint8Array,
): void {
  const { file, vault } = stored;
  const kept = vault === OPEN ? bytes : sealBytes(seals, vault, placeOf(stored, position), bytes);
  statements
    .get('insert or ignore into stored_chunk (file, position, bytes) values (?, ?, ?)')
    .run(file, position, kept);
}

/** Makes room for a file, or finds the room made before; it counts as wanted from now on, see `orphans.ts`. */
export function openStoredFile(
  statements: Statements,
  wanted: Omit<StoredFile, 'file'>,
  now: number,
): StoredFile {
  const { hash, vault, size } = wanted;
  const row = statements
    .get(
      `insert into stored_file (hash, vault, size, at) values (?, ?, ?, ?)
       on conflict (hash, vault) do update set orphanedAt = null returning file`,
    )
    .get(hash, vault, size, now) as { file: number };
  return { ...wanted, file: row.file };
}
