import { registerHooks } from 'node:module';
import { deriveCheaply } from '../cheap-derivation.ts';

const KEY = 'vendordeskElectronDouble';
const ADDRESS = 'double:electron';

/** What the built main bundle imports from `electron`; an import of anything else fails as loudly as a missing part. */
const NAMES = [
  'app',
  'BrowserWindow',
  'ipcMain',
  'Menu',
  'nativeTheme',
  'Notification',
  'powerMonitor',
  'protocol',
  'session',
] as const;
export type ElectronParts = Readonly<Record<(typeof NAMES)[number], unknown>>;

const SOURCE = NAMES.map((name) => `export const ${name} = globalThis.${KEY}.${name};`).join('\n');

let hooked = false;
let runs = 0;

function hookOnce(): void {
  if (hooked) return;
  hooked = true;
  registerHooks({
    // every start gets a module of its own, because the double behind it is another
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: `${ADDRESS}?run=${runs}`, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url.startsWith(ADDRESS) ? { format: 'module', source: SOURCE, shortCircuit: true } : next(url, context),
  });
}

/** Evaluates the built main bundle afresh, with the double in place of the `electron` module. */
export async function importMain(bundle: URL, electron: ElectronParts): Promise<void> {
  hookOnce();
  deriveCheaply();
  runs += 1;
  Object.assign(globalThis, { [KEY]: electron });
  await import(`${bundle.href}?run=${runs}`);
}
