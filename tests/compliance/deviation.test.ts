import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillClause, fullText } from '../../src/main/domains/compliance/contract/clause-blocks.ts';
import { deviations, type StandardClause } from '../../src/main/domains/compliance/contract/deviation.ts';

const standard = (id: string, text: string, rest: Partial<StandardClause> = {}): StandardClause => ({
  id,
  heading: id,
  text,
  fallbacks: [],
  redLine: null,
  risk: 'medium',
  belongs: true,
  ...rest,
});
const LIBRARY = [
  standard('payment', '甲方应在收到发票后 30 日内付款。', {
    risk: 'high',
    fallbacks: ['甲方应在收到发票后 45 日内付款。', '甲方应在收到发票后 60 日内付款。'],
    redLine: '甲方收到其客户付款后再付款。',
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

  test('a fallback is a low risk, and which one it is is told', () => {
    const [payment, secrecy, law] = LIBRARY as [StandardClause, StandardClause, StandardClause];
    const fallen = [{ ...block(payment), text: payment.fallbacks[1] ?? '' }, block(secrecy), block(law)];
    expect(deviations(fallen, LIBRARY).map(({ kind, risk, fallback }) => [kind, risk, fallback])).toEqual([
      ['fallback', 'low', 2],
    ]);
  });

  test('what is never accepted is a high risk, whatever the clause is rated and whatever stands around it', () => {
    const mild = LIBRARY.map((each) => ({ ...each, risk: 'low' as const }));
    const withText = (text: string) => [{ ...block(mild[0] as StandardClause), text }, ...BLOCKS.slice(1)];
    const found = (text: string) => deviations(withText(text), mild).map(({ kind, risk }) => [kind, risk]);
    expect(found('甲方收到其客户付款后再付款。')).toEqual([['redLine', 'high']]);
    expect(found('先开发票；甲方收到其客户付款后再付款。其余不变。')).toEqual([['redLine', 'high']]);
    expect(found('甲方收到其客户的付款后再付款。')).toEqual([['redLine', 'high']]);
    expect(found('甲方应在收到发票后 31 日内付款。')).toEqual([['changed', 'low']]);
  });

  test('a clause in another place only moved, those around it did not, and one changed besides says both', () => {
    const [payment, secrecy, law] = LIBRARY as [StandardClause, StandardClause, StandardClause];
    const moved = (blocks: readonly StandardClause[]) =>
      deviations(blocks.map(block), LIBRARY).map(({ kind, heading }) => [kind, heading]);
    expect(moved([secrecy, payment, law])).toEqual([['moved', 'payment']]);
    expect(moved([law, payment, secrecy])).toEqual([['moved', 'law']]);
    const both = [
      block(secrecy),
      { ...block(payment), text: '甲方应在收到发票后 90 日内付款。' },
      block(law),
    ];
    expect(deviations(both, LIBRARY).map(({ kind, moved: too }) => [kind, too])).toEqual([['changed', true]]);
  });

  test('a clause that a contract like this need not have is measured by its standard, and not missed', () => {
    const optional = LIBRARY.map((each) => ({ ...each, belongs: each.id !== 'law' }));
    expect(deviations(BLOCKS.slice(0, 2), optional)).toEqual([]);
    expect(deviations(BLOCKS, optional)).toEqual([]);
  });

  test('the same clause twice is one too many', () => {
    const [payment] = BLOCKS;
    const twice = payment ? [...BLOCKS, payment] : [];
    expect(deviations(twice, LIBRARY).map(({ kind, at }) => [kind, at])).toEqual([['added', 3]]);
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
