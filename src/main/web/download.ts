import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import type { App } from '../app.ts';
import { contentDisposition } from './content-disposition.ts';
import { respond, respondError } from './respond.ts';

/** Pieces as they are asked for, so that no more than one waits in memory. */
function streamOf(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = chunks[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      await breathe(); // a reader as fast as the writer would keep everyone else waiting
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/**
 * Hands out bytes that wait, in memory or in the workspace. What comes out is saved, never shown: a document of ours
 * must not run as a page of ours.
 */
export function sendDownload(id: string, app: Pick<App, 'transfers'>): Response {
  const file = app.transfers.open(id);
  if (file === undefined) return respondError(404, new AppError('fileGone'));
  return respond(200, streamOf(file.chunks()), {
    'content-type': file.type,
    'content-length': String(file.size),
    'content-disposition': contentDisposition(file.name),
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
