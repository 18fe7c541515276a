import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { UPLOAD_LIMIT } from '../web/upload.ts';
import { UsageError } from './failure.ts';

const MEGABYTE = 1024 * 1024;

/** The bytes of a file that the line names. Throws a UsageError where it cannot be read, and `fileTooLarge`. */
export async function readInput(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError({ zh: `无法读取“${path}”`, en: `“${path}” cannot be read` });
  });
  if (bytes.length <= UPLOAD_LIMIT) return bytes;
  const size = Math.ceil(bytes.length / MEGABYTE);
  throw new AppError('fileTooLarge', { file: basename(path), size, max: UPLOAD_LIMIT / MEGABYTE });
}
