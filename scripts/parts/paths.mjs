import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (...parts) => join(ROOT, ...parts);

/** The Node of the project, a dependency like others; scripts start on whatever Node there is. */
export const NODE = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The program of a package as a file for Node to run, which works alike on every system. */
export const programOf = (...parts) => inRoot('node_modules', ...parts);
