import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataHome } from '../home.ts';

export interface HostOptions {
  readonly home: string;
  readonly demo: boolean;
  /** Undefined: the usual port, or any free one where that is taken. */
  readonly port: number | undefined;
}

export const HOST_USAGE = 'usage: node out/main/host.js [--home folder] [--port number] [--demo]';

/** Reads the command line of the browser host. Throws a TypeError for anything else than its three options. */
export function hostOptions(args: readonly string[]): HostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { home: { type: 'string' }, demo: { type: 'boolean' }, port: { type: 'string' } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new TypeError(`--port takes a number from 0 to 65535, not “${values.port}”`);
  }
  return {
    home: values.home === undefined ? dataHome() : resolve(values.home),
    demo: values.demo ?? false,
    port,
  };
}
