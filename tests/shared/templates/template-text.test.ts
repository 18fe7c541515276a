import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlainPiece,
  printTemplateText,
  readTemplateText,
  renameVariables,
} from '#shared/templates/template-text.ts';

const plain = (source: string): PlainPiece[] =>
  readTemplateText(source).pieces.map((piece) =>
    'text' in piece
      ? { text: piece.text, bold: piece.bold }
      : { variable: piece.variable, format: piece.format, bold: piece.bold },
  );

const name = fc.stringMatching(/^[a-zA-Z客户报价.]{1,12}$/);
const piece: fc.Arbitrary<PlainPiece> = fc.oneof(
  fc.record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), bold: fc.boolean() }),
  fc.record({ text: fc.stringMatching(/^[{}*\\|a]{1,8}$/), bold: fc.boolean() }),
  fc.record({ variable: name, format: fc.option(name), bold: fc.boolean() }),
);
/** As a reading gives them: words of one weight that follow one another are one piece. */
const pieces = fc.array(piece, { maxLength: 12 }).map((all) =>
  all.filter((each, at) => {
    const before = all[at - 1];
    return !(before && 'text' in before && 'text' in each);
  }),
);

describe('the text of a template', () => {
  it('holds words, variables with a format, and bold', () => {
    expect(plain('致 **{{客户.名称}}**：{{报价.价税合计|大写}}')).toEqual([
      { text: '致 ', bold: false },
      { variable: '客户.名称', format: null, bold: true },
      { text: '：', bold: false },
      { variable: '报价.价税合计', format: '大写', bold: false },
    ]);
    expect(plain('\\{{a}} 3*4 \\**')).toEqual([{ text: '{{a}} 3*4 **', bold: false }]);
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        expect(plain(printTemplateText(given))).toEqual(given);
      }),
    );
  });

  it('has a reading whatever it is, and loses nothing but its marks', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[{}|*\\ab]{0,40}$/)),
        (source) => {
          const once = plain(source);
          expect(plain(printTemplateText(once))).toEqual(once);
          const words = once.map((each) => ('text' in each ? each.text : `{{${each.variable}}}`)).join('');
          expect(words.length).toBeLessThanOrEqual(source.length);
        },
      ),
    );
  });

  it('is parted by no marks that hold nothing', () => {
    expect(plain('{****{')).toEqual([{ text: '{{', bold: false }]);
    expect(plain('**a****b**')).toEqual([{ text: 'ab', bold: true }]);
  });

  it('stays as it was written where a variable gets its other name', () => {
    const names: Record<string, string> = { '客户.名称': 'customer.name' };
    expect(renameVariables('**致** {{客户.名称 | 大写}}，{{别的}} \\{{', (known) => names[known])).toBe(
      '**致** {{customer.name|大写}}，{{别的}} \\{{',
    );
  });

  it('says where braces were opened and never closed', () => {
    expect(readTemplateText('abc {{客户').unclosed).toBe(4);
    expect(readTemplateText('{{a}} b').unclosed).toBeNull();
  });
});
