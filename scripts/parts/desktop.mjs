import { spawn } from 'node:child_process';
import { sandboxFlags } from './browsers.mjs';
import { ROOT } from './paths.mjs';

/** A desktop that ends with an error this soon could not be started at all on this machine. */
const STILLBORN = 5_000;

/** Runs the desktop application to its end. Gives its exit code, or undefined where it cannot start here. */
export function runDesktop(electron, args) {
  const startedAt = Date.now();
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE; // some editors set it for their own terminals
  return new Promise((resolve) => {
    const desktop = spawn(electron, ['.', ...sandboxFlags(), ...args], { cwd: ROOT, env, stdio: 'inherit' });
    desktop.once('error', () => resolve(undefined));
    desktop.once('exit', (code) => {
      const failedAtOnce = code !== 0 && Date.now() - startedAt < STILLBORN;
      resolve(failedAtOnce ? undefined : (code ?? 1));
    });
  });
}
