import { fileURLToPath } from 'node:url';
import { type App, createApp } from '../app.ts';
import { reportStartupError } from '../startup-error.ts';
import { HOST_USAGE, type HostOptions, hostOptions } from './options.ts';
import { type BrowserHost, startBrowserHost } from './server.ts';

// Paths are resolved here, in the entry, because the bundler moves shared modules into another folder.
const WEB_ROOT = fileURLToPath(new URL('../renderer', import.meta.url));
const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));
const WORKER = new URL('./worker.js', import.meta.url);

/** The same port each time gives the same origin, so the browser remembers language and theme between starts. */
const USUAL_PORT = 47_810;
const ANY_PORT = 0;

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** Listens on the port that was asked for, or on the usual one, or where that is taken, on any. */
async function listen(app: App, port: number | undefined): Promise<BrowserHost> {
  try {
    return await startBrowserHost(app, WEB_ROOT, port ?? USUAL_PORT);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (port === undefined) return startBrowserHost(app, WEB_ROOT, ANY_PORT);
    console.error(
      `端口 ${port} 已被占用,请用 --port 换一个。 / Port ${port} is taken; choose another with --port.`,
    );
    process.exit(1);
  }
}

async function serve({ home, demo, port }: HostOptions): Promise<void> {
  const app = createApp({ home, resources: RESOURCES, worker: WORKER, source: 'screen' });
  app.stayOpen();
  if (demo) await app.openDemo();
  const host = await listen(app, port);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await host.close();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop); // the program that started us, if it asked for a channel, is gone
  process.stdout.write(`READY ${host.url}\n`);
  process.send?.({ url: host.url, urlOnce: host.urlOnce(), home });
}

function readOptions(): HostOptions {
  try {
    return hostOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${HOST_USAGE}`);
    process.exit(2);
  }
}

serve(readOptions()).catch((error: unknown) => {
  reportStartupError(error);
  process.exit(1);
});
