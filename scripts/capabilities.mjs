/**
 * `npm run capabilities`: the 168 things that VendorDesk must do, each with the browser tests that prove it. A test
 * proves a capability when its title carries the id: `test('[SAL-P4] …')`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readCsv } from './parts/csv.mjs';
import { inRoot } from './parts/paths.mjs';

const TESTS = inRoot('tests', 'e2e');
const TITLE = /\btest(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const ID = /\[([A-Z]{3}-[OPK]\d)\]/g;

/** Which tests prove which capability, by id. */
function proofs() {
  const found = new Map();
  for (const file of readdirSync(TESTS, { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()) {
    for (const [, , title] of readFileSync(inRoot('tests', 'e2e', file), 'utf8').matchAll(TITLE)) {
      for (const [, id] of title.matchAll(ID)) found.set(id, [...(found.get(id) ?? []), `${file}: ${title}`]);
    }
  }
  return found;
}

const capabilities = readCsv(readFileSync(inRoot('docs', 'capabilities.csv'), 'utf8'));
const proven = proofs();
for (const { id, zh, en } of capabilities) {
  const tests = proven.get(id) ?? [];
  console.log(`${tests.length > 0 ? '✓' : '·'} ${id}  ${zh} / ${en}`);
  for (const test of tests) console.log(`      ${test}`);
}
const known = new Set(capabilities.map(({ id }) => id));
const strangers = [...proven.keys()].filter((id) => !known.has(id));
const count = capabilities.filter(({ id }) => proven.has(id)).length;
console.log(`\n${count} of ${capabilities.length} capabilities are proven by a browser test`);
if (strangers.length > 0) {
  console.error(`no such capability: ${strangers.join(', ')}`);
  process.exitCode = 1;
}
