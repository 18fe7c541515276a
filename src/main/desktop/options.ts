import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataHome } from '../home.ts';
import { withoutLink } from './links.ts';

export interface DesktopOptions {
  /** The folder that holds the workspaces. */
  readonly home: string;
  /** Open the sample company at once. */
  readonly demo: boolean;
}

/** Reads the command line of the desktop program. Switches that belong to Chromium pass by unnoticed. */
export function desktopOptions(argv: readonly string[]): DesktopOptions {
  const { values } = parseArgs({
    args: withoutLink(argv).slice(1),
    options: { home: { type: 'string' }, demo: { type: 'boolean' } },
    strict: false,
  });
  const home = typeof values.home === 'string' ? resolve(values.home) : dataHome();
  return { home, demo: values.demo === true };
}
