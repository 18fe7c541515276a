import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/main/rooms.ts';

const ROOT = new URL('../../src/main/', import.meta.url).pathname;

/** Where code names an action: the first word of `write`, `writeFurther`, or the head of a command. */
const NAMED = /(?:\b(?:write|writeFurther)\(\s*|\baction: )'(\w+\.[\w.]+)'/g;

const named = globSync('**/*.ts', { cwd: ROOT }).flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(NAMED)].map(([, action = '']) => ({ file, action })),
);

describe('every action that code writes under', () => {
  test('is found at all', () => expect(named.length).toBeGreaterThan(15));

  test.each(named)('$action ($file) is room.thing.verb and has words in both languages', ({ action }) => {
    expect(action).toMatch(/^[a-z]\w*\.[a-zA-Z]\w*\.[a-zA-Z]\w*$/);
    expect(actions[action]?.zh).toBeTruthy();
    expect(actions[action]?.en).toBeTruthy();
  });
});
