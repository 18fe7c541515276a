import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { App } from '../app.ts';
import { UsageError } from './failure.ts';

/** Saves bytes that wait, piece by piece. The file appears whole or not at all. */
export async function saveTransfer(app: App, id: string, file: string): Promise<void> {
  const transfer = app.transfers.open(id);
  if (transfer === undefined) throw new AppError('fileGone');
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      for (const chunk of transfer.chunks()) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof AppError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({ zh: `无法写入“${file}”:${reason}`, en: `“${file}” cannot be written: ${reason}` });
  }
}
