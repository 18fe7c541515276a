import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { respond, respondStatus } from './respond.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The file under `webRoot` that the path of a URL names, or undefined where it points anywhere else. */
export function fileUnder(webRoot: string, urlPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  // A backslash or a colon would be a separator or a drive on Windows; our own files have neither.
  if (/[\0\\:]/.test(path)) return undefined;
  const root = resolve(webRoot);
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(root + sep) ? file : undefined;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code));

/** Serves the built screens. The names under `assets/` carry a hash of their content and may be kept for ever. */
export async function serveStatic(urlPath: string, webRoot: string): Promise<Response> {
  const file = fileUnder(webRoot, urlPath);
  if (file === undefined) return respondStatus(404);
  try {
    const bytes = new Uint8Array(await readFile(file));
    return respond(200, bytes, {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      ...(urlPath.startsWith('/assets/') ? { 'cache-control': 'private, max-age=31536000, immutable' } : {}),
    });
  } catch (error) {
    if (isMissing(error)) return respondStatus(404);
    throw error;
  }
}
