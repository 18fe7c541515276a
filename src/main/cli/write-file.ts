import { rename, writeFile } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { App } from '../app.ts';
import { UsageError } from './failure.ts';

/** Saves bytes that wait in memory. The file appears whole or not at all. */
export async function saveTransfer(app: App, id: string, file: string): Promise<void> {
  const transfer = app.transfers.take(id);
  if (transfer === undefined) throw new AppError('fileGone');
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, transfer.bytes);
    await rename(unfinished, file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({ zh: `无法写入“${file}”:${reason}`, en: `“${file}” cannot be written: ${reason}` });
  }
}
