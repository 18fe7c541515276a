import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableLine, printableText } from '../../../src/main/core/documents/printable-text.ts';

describe('printable text', () => {
  it('drops control characters and bidirectional overrides', () => {
    expect(printableText('a\u0000b\u0007c\u001bd\u0085e')).toBe('abcde');
    expect(printableText('in\u202evoice\u2066.pdf\u200f\ufeff')).toBe('invoice.pdf');
  });

  it('keeps rare characters, emoji with their joiners, and line breaks', () => {
    for (const text of ['𠮷㴪䶮', '👨‍👩‍👧', '❤️', '葛󠄀', 'Ωé', '一\n二'])
      expect(printableText(text)).toBe(text);
    expect(printableText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(printableLine(' a\tb\nc ')).toBe('a b c');
  });

  it('is well-formed and settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = printableText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[^\P{Cc}\n]/u);
        expect(printableText(clean)).toBe(clean);
      }),
    );
  });
});
