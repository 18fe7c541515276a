import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { defineSetting, readSetting } from '../settings/setting.ts';
import type { Reader } from '../storage/reader.ts';

export const MEGABYTE = 1024 * 1024;
/** No setting goes beyond what an upload may bring, in megabytes. */
export const MOST_MEGABYTES = 200;

/** The greatest attachment, in megabytes. */
export const attachmentLimit = defineSetting('files.limit', z.number().int().min(1).max(MOST_MEGABYTES), 50);

/** Throws `attachmentTooLarge` for more bytes than the workspace allows. */
export function demandSize(reader: Reader, file: string, bytes: number): void {
  const max = readSetting(reader, attachmentLimit);
  if (bytes <= max * MEGABYTE) return;
  throw new AppError('attachmentTooLarge', { file, size: Math.ceil((bytes / MEGABYTE) * 10) / 10, max });
}
