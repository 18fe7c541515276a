import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAIN = new URL('../../src/main/', import.meta.url).pathname;
/** Where SQL may be written down. */
const PLACES = /^core\/storage\/|(^|\/)reports\.ts$/;
const CALLS = /\.(sqlFirst|sqlAll|sqlEach|sqlRun)\b|database\.(prepare|exec|pragma)\(/;

test('SQL is written down in storage and reports alone', () => {
  const files = readdirSync(MAIN, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const writing = files.filter((path) => CALLS.test(readFileSync(join(MAIN, path), 'utf8')));
  expect(writing.filter((path) => PLACES.test(path)).length).toBeGreaterThan(10);
  expect(writing.filter((path) => !PLACES.test(path))).toEqual([]);
});
