import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDiff } from '../../src/shared/text-diff.ts';

const side = (parts: ReturnType<typeof textDiff>, left: 'removed' | 'added'): string =>
  parts.map(({ is, text }) => (is === 'same' || is === left ? text : '')).join('');

describe('a diff of two texts', () => {
  test('marks words and single Chinese characters', () => {
    expect(textDiff('交付三台服务器 in May', '交付五台服务器 in June')).toEqual([
      { is: 'same', text: '交付' },
      { is: 'removed', text: '三' },
      { is: 'added', text: '五' },
      { is: 'same', text: '台服务器 in ' },
      { is: 'removed', text: 'May' },
      { is: 'added', text: 'June' },
    ]);
    expect(textDiff('', '')).toEqual([]);
    expect(textDiff('a', '')).toEqual([{ is: 'removed', text: 'a' }]);
  });

  test('law: its parts give both texts back, and neighbours differ in kind', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '𠮷', ' ', '\n', 'one', 'two', '，', '😀'), { maxLength: 40 })
      .map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(text, text, (old, now) => {
        const parts = textDiff(old, now);
        expect(side(parts, 'removed')).toBe(old);
        expect(side(parts, 'added')).toBe(now);
        for (let at = 1; at < parts.length; at++) expect(parts[at]?.is).not.toBe(parts[at - 1]?.is);
        if (old === now) expect(parts.every(({ is }) => is === 'same')).toBe(true);
      }),
    );
  });

  test('texts of any length are compared in bounded work', () => {
    const long = (word: string): string => `begin ${`${word} x`.repeat(20_000)} end`;
    const parts = textDiff(long('old'), long('new'));
    expect(side(parts, 'removed')).toBe(long('old'));
    expect(side(parts, 'added')).toBe(long('new'));
  });
});
