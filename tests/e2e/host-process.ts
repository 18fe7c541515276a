import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLOCK = new URL('./movable-clock.ts', import.meta.url).href;
const HOST = fileURLToPath(new URL('../../out/main/host.js', import.meta.url));

export interface RunningHost {
  /** The address with its token. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Sets its clock ahead by so many milliseconds, as sleep does. */
  moveClock(milliseconds: number): void;
  /** Stops it as a terminal does, and waits for its end. */
  stop(): Promise<void>;
}

/**
 * Starts the built browser host on a folder of workspaces, at any free port. Tests may move its clock, and it derives
 * keys cheaply for them; `asIs` leaves it as people have it.
 */
export async function startHost(home: string, { asIs = false } = {}): Promise<RunningHost> {
  // the channel lets the host end by itself should this process be killed
  const host = spawn(
    process.execPath,
    [...(asIs ? [] : ['--import', CLOCK]), HOST, '--home', home, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    host.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const address = /^READY (\S+)$/m.exec(chunk)?.[1];
      if (address !== undefined) resolve(address);
    });
    host.once('exit', (code) => reject(new Error(`the browser host ended with ${code}`)));
  });
  let ahead = 0;
  return {
    url,
    process: host,
    moveClock: (milliseconds) => {
      ahead += milliseconds;
      host.send({ ahead });
    },
    stop: async () => {
      if (host.exitCode !== null || host.signalCode !== null) return;
      host.kill('SIGTERM');
      await once(host, 'exit');
    },
  };
}
