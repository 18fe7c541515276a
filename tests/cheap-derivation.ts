/**
 * Loaded into a built program that a test starts: deriving a key costs next to nothing, so that a test waits for what
 * it tests. The program itself has no such door. The work is cut where `hash-wasm` is imported; what stands in
 * `keys.json` and all else goes its way. The strength of keys is tested by `tests/core/storage/key-wrap.test.ts`.
 */
import { registerHooks } from 'node:module';

const CHEAP = 'cheap:hash-wasm';

/** What a derivation costs then, whatever `keys.json` says. */
export const CHEAP_DERIVATION = { memoryKiB: 64, iterations: 1 };

const { memoryKiB, iterations } = CHEAP_DERIVATION;
const SOURCE = `
import { argon2id as full } from 'hash-wasm';
export const argon2id = (given) => full({ ...given, memorySize: ${memoryKiB}, iterations: ${iterations} });
`;

let hooked = false;

/** From now on, whatever imports `hash-wasm` in this process derives cheaply. */
export function deriveCheaply(): void {
  if (hooked) return;
  hooked = true;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier !== 'hash-wasm') return next(specifier, context);
      if (context.parentURL !== CHEAP) return { url: CHEAP, format: 'module', shortCircuit: true };
      return next(specifier, { ...context, parentURL: import.meta.url });
    },
    load: (url, context, next) =>
      url === CHEAP ? { format: 'module', source: SOURCE, shortCircuit: true } : next(url, context),
  });
}
