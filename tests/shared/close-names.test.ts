import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CloseNames } from '#shared/close-names.ts';
import { editDistance } from '#shared/edit-distance.ts';
import { headerKey } from '#shared/header-key.ts';

/** The definition, as slow as it is plain. */
function slowDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  return Math.min(
    slowDistance(left.slice(1), right) + 1,
    slowDistance(left, right.slice(1)) + 1,
    slowDistance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
  );
}

const names = (list: readonly string[]) => new CloseNames(list.map((name) => [name, name] as const));

test('a misspelt name finds what it may mean, closest first', () => {
  const products = names([
    'GTX Basic',
    'GTX Pro',
    'GTX Plus Pro',
    'MG Special',
    'MG Advanced',
    'GTX Plus Basic',
    'GTK 500',
  ]);
  expect(products.find('GTXPro')[0]).toBe('GTX Pro');
  expect(products.find('MG Specail')[0]).toBe('MG Special');
  expect(products.find('宏图')).toEqual([]);
});

test('the distance within a limit is the distance', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '云'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 4 }), (left, right, limit) => {
      const distance = slowDistance(left, right);
      expect(editDistance(left, right, limit)).toBe(distance <= limit ? distance : undefined);
    }),
    { numRuns: 1000 },
  );
});

test('the quick look past names that differ in many letters misses none', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '云', '帆', '1'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 3 }), name, (known, text) => {
      const limit = Math.min(3, Math.max(1, Math.floor(headerKey(text).length / 3)));
      const close = known.filter((each) => slowDistance(headerKey(each), headerKey(text)) <= limit);
      expect(names(known).find(text).toSorted()).toEqual(close.toSorted());
    }),
  );
});

test('a hundred thousand names that look alike take a moment', () => {
  const many = names(Array.from({ length: 100_000 }, (_, at) => `Account ${at} of ${(at * 7919) % 1000}`));
  const start = performance.now();
  for (let at = 0; at < 10; at++) many.find(`Acount ${at * 31} of ${at}`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
