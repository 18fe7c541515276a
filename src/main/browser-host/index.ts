import { fileURLToPath } from 'node:url';
import { createApp } from '../app.ts';
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

async function serve({ home, demo, port }: HostOptions): Promise<void> {
  const app = createApp({ home, resources: RESOURCES, worker: WORKER, source: 'screen' });
  if (demo) await app.openDemo();

  const on = (wanted: number): Promise<BrowserHost> => startBrowserHost(app, WEB_ROOT, wanted);
  const host = await on(port ?? USUAL_PORT).catch((error: unknown) => {
    if (port === undefined && isPortTaken(error)) return on(ANY_PORT);
    throw error;
  });

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
}

function readOptions(): HostOptions {
  try {
    return hostOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${HOST_USAGE}`);
    process.exit(2);
  }
}

await serve(readOptions());
