import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { incomingMessageToRequest, nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import type { App } from '../app.ts';
import { handleWeb } from '../web/handle-web.ts';
import { respond, respondStatus } from '../web/respond.ts';
import { SECURITY_HEADERS } from '../web/security-headers.ts';
import { createGate, type Gate } from './gate.ts';
import { writeResponse } from './write-response.ts';

const PROCEDURES = '/trpc/';
const COMMAND_KEY = 'x-command-key';
/** The greatest input of one procedure, in bytes. Files travel by upload instead. */
const INPUT_LIMIT = 20 * 1024 * 1024;

export interface BrowserHost {
  /** The address to open, with its token. */
  readonly url: string;
  /** The same for a single use. */
  urlOnce(): string;
  close(): Promise<void>;
}

interface Exchange {
  readonly app: App;
  readonly webRoot: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Whether a command came without any input: then it is null, not broken JSON. */
const isWithoutInput = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? 0) === 0;

async function callProcedure({ app, request, response }: Exchange): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const key = request.headers[COMMAND_KEY];
  await nodeHTTPRequestHandler({
    router: app.router,
    createContext: () => app.context(typeof key === 'string' ? { commandKey: key } : {}),
    req: isWithoutInput(request) ? Object.assign(request, { body: 'null' }) : request,
    res: response,
    path: (request.url ?? '').slice(PROCEDURES.length).split('?', 1).join(''),
    maxBodySize: INPUT_LIMIT,
    allowBatching: true,
  });
}

async function answer(gate: Gate, exchange: Exchange): Promise<void> {
  const { app, webRoot, request, response } = exchange;
  const verdict = gate.judge(request);
  if (verdict !== 'pass') {
    const reply =
      'refused' in verdict
        ? respondStatus(verdict.refused)
        : respond(303, null, { location: '/', 'set-cookie': verdict.cookie });
    return writeResponse(reply, response);
  }
  if (request.url?.startsWith(PROCEDURES)) return callProcedure(exchange);
  // Reads nothing of a request's body by itself; the limit is the upload's own.
  const asked = incomingMessageToRequest(request, response, { maxBodySize: null });
  return writeResponse(await handleWeb(asked, app, webRoot), response);
}

function listen(port: number): Promise<{ server: ReturnType<typeof createServer>; port: number }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

/**
 * Serves screens and procedures on this machine alone, at 127.0.0.1.
 *
 * @param port 0 takes any free one. Fails with Node's `EADDRINUSE` where the port is taken.
 */
export async function startBrowserHost(app: App, webRoot: string, wantedPort: number): Promise<BrowserHost> {
  const { server, port } = await listen(wantedPort);
  const gate = createGate(port);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(gate, { app, webRoot, request, response }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return {
    url: gate.url,
    urlOnce: gate.urlOnce,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // subscriptions stay open for ever otherwise
      }),
  };
}
