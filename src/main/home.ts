import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const NAME = 'VendorDesk';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userFolder: string;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  userFolder: homedir(),
});

/**
 * The folder that holds the workspaces and what the program remembers, where each system keeps such things.
 * `VENDORDESK_HOME` names another one.
 */
export function dataHome({ platform, environment, userFolder }: Machine = thisMachine()): string {
  const chosen = environment.VENDORDESK_HOME;
  if (chosen) return resolve(chosen);
  if (platform === 'win32') return join(environment.APPDATA || join(userFolder, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', NAME);
  return join(environment.XDG_CONFIG_HOME || join(userFolder, '.config'), NAME);
}
