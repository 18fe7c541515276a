import {
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { translateStorageError } from './storage-error.ts';

const wrapped = z.object({
  memoryKiB: z.number().int().min(1024).max(4_194_304),
  iterations: z.number().int().min(1).max(100),
  salt: z.string(),
  nonce: z.string(),
  sealed: z.string(),
});

/** `keys.json`: the data key once per person and once for the recovery code, never in clear. */
const KeyFile = z.object({
  format: z.literal(1),
  people: z.array(z.object({ id: z.string(), name: z.string(), key: wrapped })).min(1),
  recovery: wrapped,
});
export type KeyFile = z.infer<typeof KeyFile>;

const path = (folder: string): string => join(folder, 'keys.json');

/** Reads `keys.json`; throws `keysMissing` or `keysDamaged`. */
export function readKeyFile(folder: string): KeyFile {
  let text: string;
  try {
    text = readFileSync(path(folder), 'utf8');
  } catch (error) {
    throw new AppError('keysMissing', { path: folder }, { cause: error });
  }
  try {
    return KeyFile.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError('keysDamaged', {}, { cause: error });
  }
}

/** Writes a new file beside the old one and moves it into place, so that a crash leaves one of the two whole. */
export function writeKeyFile(folder: string, keys: KeyFile): void {
  const next = `${path(folder)}.new`;
  try {
    const file = openSync(next, 'w', 0o600);
    try {
      writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`); // all of it: writeSync may stop half-way on a full disk
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, path(folder));
  } catch (error) {
    rmSync(next, { force: true });
    throw translateStorageError(error);
  }
}

/** Copies `keys.json` as it is into another folder; throws `keysMissing` or `keysDamaged` where it could not be read. */
export function copyKeyFile(from: string, to: string): void {
  readKeyFile(from);
  copyFileSync(path(from), path(to));
}
