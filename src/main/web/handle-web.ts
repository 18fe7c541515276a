import type { App } from '../app.ts';
import { sendDownload } from './download.ts';
import { respondStatus } from './respond.ts';
import { serveStatic } from './static-files.ts';
import { receiveUpload } from './upload.ts';

const DOWNLOADS = '/download/';

/**
 * Everything a page asks for besides procedures: the screens themselves, and bytes in and out. Both the desktop's
 * own scheme and the browser host answer through this one function.
 */
export async function handleWeb(
  request: Request,
  app: Pick<App, 'transfers'>,
  webRoot: string,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/upload')
    return request.method === 'POST' ? receiveUpload(request, app) : respondStatus(405);
  if (request.method !== 'GET') return respondStatus(405);
  if (pathname.startsWith(DOWNLOADS)) return sendDownload(pathname.slice(DOWNLOADS.length), app);
  return serveStatic(pathname, webRoot);
}
