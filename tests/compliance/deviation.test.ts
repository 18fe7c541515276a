import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillClause, fullText } from '../../src/main/domains/compliance/contract/clause-blocks.ts';
import { deviations, type StandardClause } from '../../src/main/domains/compliance/contract/deviation.ts';

const standard = (id: string, text: string, rest: Partial<StandardClause> = {}): StandardClause => ({
  id,
  heading: id,
  text,
  fallback: null,
  risk: 'medium',
  ...rest,
});
const LIBRARY = [
  standard('payment', '甲方应在收到发票后 30 日内付款。', {
    risk: 'high',
    fallback: '甲方应在收到发票后 45 日内付款。',
  }),
  standard('secrecy', '双方对在履行中知悉的商业秘密负有保密义务。'),
  standard('law', '本合同适用中华人民共和国法律。', { risk: 'low' }),
];
const block = ({ id, heading, text }: StandardClause) => ({ clauseId: id, heading, text });
const BLOCKS = LIBRARY.map(block);

describe('departures from the standard clauses', () => {
  test('the standards in their order have none, whatever blanks they are written with', () => {
    expect(deviations(BLOCKS, LIBRARY)).toEqual([]);
    const wide = BLOCKS.map((each) => ({ ...each, text: ` ${each.text.replace(' ', '\u3000')}\n` }));
    expect(deviations(wide, LIBRARY)).toEqual([]);
  });

  test('a changed, a missing and an added clause are named, the gravest first', () => {
    const [payment, secrecy] = BLOCKS;
    const text = [
      { ...payment, text: '甲方应在收到发票后 90 日内付款。' },
      secrecy,
      { clauseId: null, heading: '独家', text: '乙方不得向他人提供同类服务。' },
    ].flatMap((each) => (each?.heading && each.text ? [{ clauseId: null, ...each }] : []));
    const found = deviations(text as typeof BLOCKS, LIBRARY);
    expect(found.map(({ kind, heading, risk }) => [kind, heading, risk])).toEqual([
      ['changed', 'payment', 'high'],
      ['added', '独家', 'medium'],
      ['missing', 'law', 'low'],
    ]);
    expect(found[0]?.share).toBeGreaterThan(0);
    expect(found[0]?.share).toBeLessThan(20);
  });

  test('the fallback is a low risk, and a clause in another place only moved', () => {
    const [payment, secrecy, law] = LIBRARY as [StandardClause, StandardClause, StandardClause];
    const fallen = [{ ...block(payment), text: payment.fallback ?? '' }, block(secrecy), block(law)];
    expect(deviations(fallen, LIBRARY).map(({ kind, risk }) => [kind, risk])).toEqual([['fallback', 'low']]);
    const swapped = [block(secrecy), block(payment), block(law)];
    expect(deviations(swapped, LIBRARY).map(({ kind, heading }) => [kind, heading])).toEqual([
      ['moved', 'payment'],
    ]);
  });

  test('a clause pasted without its origin is recognised by its words', () => {
    const pasted = BLOCKS.map((each) => ({ ...each, clauseId: null }));
    expect(deviations(pasted, LIBRARY)).toEqual([]);
  });

  test('each clause of the library is either in the text or reported missing', () => {
    fc.assert(
      fc.property(fc.subarray(BLOCKS), (kept) => {
        const missing = deviations(kept, LIBRARY).filter(({ kind }) => kind === 'missing');
        expect(missing.length + kept.length).toBe(LIBRARY.length);
      }),
    );
  });
});

describe('values in clauses', () => {
  test('are put in; what has no value is named once and stands as a dash', () => {
    expect(fillClause('总价 {{amount}}，大写 {{ words }}', { amount: '¥1.00', words: null })).toEqual({
      text: '总价 ¥1.00，大写 —',
      missing: ['words'],
    });
    const twice = [
      { clauseId: null, heading: '价款', text: '{{amount}}' },
      { clauseId: null, heading: '付款', text: '{{amount}}' },
    ];
    expect(fullText(twice, {})).toEqual({ text: '1. 价款\n—\n\n2. 付款\n—', missing: ['amount'] });
  });
});
