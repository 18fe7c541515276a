import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import type { App } from '../app.ts';
import { respondError, respondJson } from './respond.ts';

const MEGABYTE = 1024 * 1024;
/** The greatest file taken in, in bytes. */
export const UPLOAD_LIMIT = 200 * MEGABYTE;

/** The whole body, or undefined as soon as it is longer than `limit`; the rest is not read. */
async function readUpTo(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const sizeFor = (request: Request): number =>
  Number(request.headers.get('content-length') ?? 0) || UPLOAD_LIMIT + 1;

/** Takes one file into memory and answers `{ id }`, by which an import names it. It never touches the disk. */
export async function receiveUpload(request: Request, app: Pick<App, 'transfers'>): Promise<Response> {
  const name = safeFileName(new URL(request.url).searchParams.get('name') ?? '');
  const bytes = await readUpTo(request, UPLOAD_LIMIT);
  if (bytes === undefined) {
    const size = Math.ceil(sizeFor(request) / MEGABYTE);
    return respondError(
      413,
      new AppError('fileTooLarge', { file: name, size, max: UPLOAD_LIMIT / MEGABYTE }),
    );
  }
  const type = request.headers.get('content-type') ?? 'application/octet-stream';
  return respondJson(200, { id: app.transfers.put({ name, type, bytes }) });
}
