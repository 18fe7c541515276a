import { protocol } from 'electron';
import type { App } from '../app.ts';
import { handleWeb } from '../web/handle-web.ts';
import { respondStatus } from '../web/respond.ts';
import { isOwnPage, SCHEME } from './own-page.ts';

/** Must run before the application is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers our own scheme with the screens under `webRoot` and the transfers of `app`. */
export function serveScheme(app: App, webRoot: string): void {
  protocol.handle(SCHEME, (request) =>
    isOwnPage(request.url) ? handleWeb(request, app, webRoot) : respondStatus(404),
  );
}
