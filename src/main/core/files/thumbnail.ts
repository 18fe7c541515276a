import { AppError } from '#shared/errors.ts';
import type { Transfers } from '../transfers.ts';
import { detectContent } from './detect-content.ts';
import { typeOfContent } from './file-types.ts';

const MOST_BYTES = 64 * 1024;
const SMALL_PICTURES = ['webp', 'jpeg', 'png'] as const;

/** The small picture that a window made of a file. It is a picture by its content, and small, or it is refused. */
export function demandThumbnail(transfers: Transfers, upload: string): Uint8Array {
  const bytes = transfers.take(upload)?.bytes;
  if (!bytes) throw new AppError('fileGone');
  const content = detectContent(bytes);
  if (bytes.byteLength > MOST_BYTES || !SMALL_PICTURES.some((each) => each === content))
    throw new AppError('invalidInput', { detail: 'thumbnail' });
  return bytes;
}

/** A small picture as a page shows it without asking for another address. */
export const dataUrl = (bytes: Uint8Array): string =>
  `data:${typeOfContent(detectContent(bytes)).mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
