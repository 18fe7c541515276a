import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

test('a page of a room asks which record it is of, so that it also stands beside its list', () => {
  const files = globSync('src/renderer/domains/**/*.{ts,tsx}', { cwd: ROOT });
  const asks = (word: string) =>
    files.filter((file) => readFileSync(`${ROOT}${file}`, 'utf8').includes(word));
  expect(asks('useParams')).toEqual([]);
  expect(asks('useRecordId').length).toBeGreaterThan(0);
});
