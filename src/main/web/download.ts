import { AppError } from '#shared/errors.ts';
import type { App } from '../app.ts';
import { contentDisposition } from './file-name.ts';
import { respond, respondError } from './respond.ts';

/** Hands out bytes that wait in memory. What comes out is saved, never shown: a document of ours must not run as a page of ours. */
export function sendDownload(id: string, app: Pick<App, 'transfers'>): Response {
  const file = app.transfers.take(id);
  if (file === undefined) return respondError(404, new AppError('fileGone'));
  return respond(200, new Uint8Array(file.bytes), {
    'content-type': file.type,
    'content-disposition': contentDisposition(file.name),
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
