import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import type { Reader } from '../storage/reader.ts';
import {
  CHUNK_BYTES,
  chunksIn,
  type FileAddress,
  findStoredFile,
  hashOfBytes,
  OPEN,
  readChunk,
  type StoredFile,
} from '../storage/stored-file.ts';
import type { Command, Work } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Chunks handled in one go before other work gets its turn: 4 MB. */
const BREATH = 16;

const pieces = (bytes: Uint8Array, position: number): Uint8Array =>
  bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES);

/**
 * Keeps bytes as part of the caller's unit of work, and returns their address. For small files: thumbnails, documents
 * that the program wrote itself.
 */
export function keepBytes(work: Work, bytes: Uint8Array, vault = OPEN): string {
  const stored = work.openFile({ hash: hashOfBytes(bytes), vault, size: bytes.byteLength });
  for (let position = 0; position < chunksIn(stored.size); position++)
    work.storeChunk(stored, position, pieces(bytes, position));
  return stored.hash;
}

/**
 * Brings a large file in before the command that names it, a few chunks at a time, so that nothing else has to wait
 * long. Cut off half-way it leaves chunks that belong to nothing: the same file brought in again completes them, else
 * the sweep takes them. Returns its address; `demandKept` in the command says that it has all arrived.
 */
export async function bringIn(
  workspace: Workspace,
  command: Command,
  bytes: Uint8Array,
  vault: string,
): Promise<string> {
  const sum = createHash('sha256');
  const chunks = chunksIn(bytes.byteLength);
  for (let position = 0; position < chunks; position++) {
    sum.update(pieces(bytes, position));
    if (position % BREATH === BREATH - 1) await breathe();
  }
  const wanted = { hash: sum.digest('hex'), vault, size: bytes.byteLength };
  for (let from = 0; from < chunks; from += BREATH) {
    const { answer: whole } = await workspace.writeWhenFree(command, (work) => {
      const stored = work.openFile(wanted);
      if (findStoredFile(work, wanted)) return true;
      for (let position = from; position < Math.min(from + BREATH, chunks); position++)
        work.storeChunk(stored, position, pieces(bytes, position));
      return false;
    });
    if (whole) break;
    await breathe();
  }
  return wanted.hash;
}

/** The file at that address; throws `fileDamaged`, by the name it goes by, where it is not all there. */
export function demandKept(reader: Reader, address: FileAddress, name: string): StoredFile {
  const stored = findStoredFile(reader, address);
  if (!stored) throw new AppError('fileDamaged', { file: name });
  return stored;
}

/** The bytes of a file, chunk by chunk. */
export function* chunksOf(reader: Reader, stored: StoredFile): Generator<Uint8Array> {
  for (let position = 0; position < chunksIn(stored.size); position++)
    yield readChunk(reader, stored, position);
}

/**
 * The file at that address once its bytes have been found to be what was stored. Throws `fileDamaged` otherwise; then
 * none of it is handed out.
 */
export async function openChecked(reader: Reader, address: FileAddress, name: string): Promise<StoredFile> {
  const stored = demandKept(reader, address, name);
  const sum = createHash('sha256');
  let seen = 0;
  for (const chunk of chunksOf(reader, stored)) {
    sum.update(chunk);
    if (++seen % BREATH === 0) await breathe();
  }
  if (sum.digest('hex') !== address.hash) throw new AppError('fileDamaged', { file: name });
  return stored;
}

/** A small file as one piece, checked like any other. */
export async function readChecked(reader: Reader, address: FileAddress, name: string): Promise<Buffer> {
  const stored = await openChecked(reader, address, name);
  return Buffer.concat([...chunksOf(reader, stored)]);
}
