import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Sends a fetch-style response over a Node connection. A reader that goes away half-way is no error. */
export async function writeResponse(response: Response, out: ServerResponse): Promise<void> {
  out.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    out.end();
    return;
  }
  try {
    await pipeline(response.body, out);
  } catch (error) {
    if (!out.destroyed) throw error;
  }
}
