import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesAtOnce } from '../../../../src/renderer/shell/palette/names-at-once.ts';

test('names travel in parts that fit into an address, all of them and in their order', () => {
  expect(namesAtOnce([])).toEqual([]);
  const long = Array.from({ length: 500 }, (_, at) => `数据安全与隐私保护机制 ${at}`);
  expect(namesAtOnce(long).length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60, unit: 'grapheme' })), (names) => {
      const parts = namesAtOnce(names.map((name) => name.toWellFormed()));
      expect(parts.flat()).toEqual(names.map((name) => name.toWellFormed()));
      for (const part of parts)
        if (part.length > 1) expect(encodeURIComponent(part.join('')).length).toBeLessThan(4000);
    }),
  );
});
