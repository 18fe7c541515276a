import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBoxFont, isInvisible } from '../../../src/main/core/documents/code-box-font.ts';
import { fontCoverage } from '../../../src/main/core/documents/font-coverage.ts';
import { fontFamilies } from '../../../src/main/core/documents/fonts.ts';
import { CODE_BOXES, TextRuns } from '../../../src/main/core/documents/text-runs.ts';
import { fontFolder } from './font-folder-for-test.ts';

const fonts = fontFolder();
const codePoints = fc.uniqueArray(fc.integer({ min: 0x20, max: 0x10ffff }), { maxLength: 60 });

describe('fonts', () => {
  it('a box font covers the characters it was made for, and no others', () => {
    fc.assert(
      fc.property(codePoints, fc.integer({ min: 0, max: 0x10ffff }), (given, other) => {
        const covers = fontCoverage(codeBoxFont(given));
        expect(given.every(covers)).toBe(true);
        expect(covers(other)).toBe(given.includes(other));
      }),
    );
  });

  it('knows what the shipped font has and lacks', () => {
    const [main] = fontFamilies(fonts);
    const covers = (text: string): boolean =>
      [...text].every((character) => main?.covers(character.codePointAt(0) ?? 0));
    expect(covers('报价单㴪䶮Nguyễn ¥€ 壹贰')).toBe(true);
    expect(covers('😀')).toBe(false);
  });

  it('cuts a text into runs that put together are the text, and names what is missing', () => {
    const families = fontFamilies(fonts);
    const runs = new TextRuns(families);
    expect(runs.of('甲😀乙').map((run) => run.font)).toEqual(['NotoSansSC', CODE_BOXES, 'NotoSansSC']);
    expect(runs.missing).toEqual(['😀']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          new TextRuns(families)
            .of(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('does not miss joiners and variation selectors', () => {
    const runs = new TextRuns(fontFamilies(fonts));
    runs.of('👩‍💻️');
    expect(runs.missing).toEqual(['👩', '💻']);
    expect([0x200d, 0xfe0f, 0xe0100].every(isInvisible)).toBe(true);
  });
});
