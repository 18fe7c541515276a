import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A dialog of its own with a red button: it asks before it takes something away, as `ConfirmDialog` does for all. */
const asksByItself = (source: string): boolean =>
  /<Modal\b/.test(source) && /<Button\b[^>]*color="red"/.test(source);

describe('confirm with preview', () => {
  test('a dialog that asks before something goes is found', () => {
    expect(asksByItself('<Modal opened><Button color="red">删除</Button></Modal>')).toBe(true);
    expect(asksByItself('<ConfirmDialog grave />')).toBe(false);
  });

  test('no screen builds one of its own', () => {
    const own = globSync('src/renderer/**/*.tsx', { cwd: ROOT }).filter(
      (file) =>
        !file.startsWith('src/renderer/ui/confirm/') && asksByItself(readFileSync(`${ROOT}${file}`, 'utf8')),
    );
    expect(own).toEqual([]);
  });
});
