import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedClause,
  compareVersions,
} from '../../src/main/domains/compliance/contract/compare-versions.ts';
import { orderKept } from '../../src/main/domains/compliance/contract/order-kept.ts';
import { countWords } from '../../src/shared/count-words.ts';

const clause = (heading: string, text: string, clauseId: string | null = null): ComparedClause => ({
  clauseId,
  heading,
  text,
});
const PAY = clause('付款', '甲方应在收到发票后 30 日内付款。', 'pay');
const SECRET = clause('保密', '双方对商业秘密负有保密义务。', 'secret');
const LAW = clause('法律', '本合同适用中华人民共和国法律。');

const kinds = (left: readonly ComparedClause[], right: readonly ComparedClause[]) =>
  compareVersions(left, right).clauses.map(({ kind, heading }) => [kind, heading]);

describe('two versions of a contract', () => {
  test('that say the same differ in nothing', () => {
    const { counts, wordsAdded, wordsRemoved } = compareVersions([PAY, SECRET], [PAY, SECRET]);
    expect(counts).toEqual({ same: 2, changed: 0, added: 0, removed: 0, moved: 0 });
    expect([wordsAdded, wordsRemoved]).toEqual([0, 0]);
  });

  test('show a changed clause with its words, though its heading changed with it', () => {
    const now = clause('付款期限', '甲方应在收到发票后 45 日内支付全部价款。', 'pay');
    const { clauses, counts } = compareVersions([PAY, LAW], [now, LAW]);
    expect(counts).toMatchObject({ changed: 1, same: 1 });
    expect(clauses[0]).toMatchObject({ kind: 'changed', oldHeading: '付款', heading: '付款期限' });
    // 30 → 45, 付款 → 支付全部价款
    expect([clauses[0]?.wordsRemoved, clauses[0]?.wordsAdded]).toEqual([1, 5]);
  });

  test('tell added, removed and moved clauses apart, each once, where they stand', () => {
    const extra = clause('不可抗力', '因不可抗力不能履行的，免除责任。');
    const last = clause('生效', '本合同自双方签字之日起生效。');
    expect(kinds([PAY, SECRET, last, LAW], [LAW, PAY, extra, last])).toEqual([
      ['moved', '法律'],
      ['same', '付款'],
      ['added', '不可抗力'],
      ['removed', '保密'],
      ['same', '生效'],
    ]);
  });

  test('pair a clause by its words where nothing else names it', () => {
    const renamed = clause('适用法律', '本合同适用中华人民共和国法律及行政法规。');
    expect(kinds([LAW], [renamed])).toEqual([['changed', '适用法律']]);
    expect(kinds([LAW], [clause('其他', '一式两份，双方各执一份。')])).toEqual([
      ['added', '其他'],
      ['removed', '法律'],
    ]);
  });

  const texts = fc.array(
    fc.record({
      clauseId: fc.option(fc.constantFrom('a', 'b', 'c')),
      heading: fc.constantFrom('一', '二', '三'),
      text: fc.string({ unit: fc.constantFrom('甲', '乙', '付', '款', ' ', 'x'), maxLength: 12 }),
    }),
    { maxLength: 8 },
  );

  test('account for every clause of both, once, in the order of the later one', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const { clauses, counts } = compareVersions(left, right);
        const places = (side: 'before' | 'after') =>
          clauses.flatMap((each) => each[side] ?? []).toSorted((a, b) => a - b);
        expect(places('before')).toEqual(left.map((_, at) => at + 1));
        expect(clauses.flatMap(({ after }) => after ?? [])).toEqual(right.map((_, at) => at + 1));
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(clauses.length);
      }),
    );
  });

  test('compared the other way round add what was removed, word for word', () => {
    fc.assert(
      fc.property(texts, (left) => {
        const there = compareVersions(left, []);
        const back = compareVersions([], left);
        const words = left.reduce((sum, { text }) => sum + countWords(text), 0);
        expect([there.wordsRemoved, back.wordsAdded]).toEqual([words, words]);
      }),
    );
  });
});

describe('what kept its order', () => {
  test('is as long as it can be, and grows', () => {
    expect([...orderKept([2, 0, 1])]).toEqual([1, 2]);
    expect([...orderKept([])]).toEqual([]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (places) => {
        const kept = [...orderKept(places)].map((at) => places[at] ?? -1);
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
        // every other choice of places that grows is no longer
        const longest = Array.from({ length: 2 ** places.length }, (_, mask) =>
          places.filter((__, at) => (mask >> at) & 1),
        )
          .filter((chosen) => chosen.every((each, at) => at === 0 || each > (chosen[at - 1] ?? 0)))
          .reduce((most, { length }) => Math.max(most, length), 0);
        expect(kept).toHaveLength(longest);
      }),
    );
  });
});
