import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackedBars } from '../../../../src/renderer/ui/chart/bar-model.ts';
import { barSpans } from '../../../../src/renderer/ui/chart/bar-span.ts';
import { sumOf } from '../../../../src/renderer/ui/chart/chart-data.ts';
import { cohortTable, levelOf, reachedOf, shareOf } from '../../../../src/renderer/ui/chart/cohort-model.ts';
import { fitText, labelEvery, labelWidth } from '../../../../src/renderer/ui/chart/fit-text.ts';
import { funnelShares } from '../../../../src/renderer/ui/chart/funnel-model.ts';
import { gaugePart, gaugePath } from '../../../../src/renderer/ui/chart/gauge-arc.ts';
import { linePath, spreadLabels } from '../../../../src/renderer/ui/chart/line-path.ts';
import { type Mark, markAfter, nearestMark } from '../../../../src/renderer/ui/chart/mark.ts';
import { seriesTable } from '../../../../src/renderer/ui/chart/series-table.ts';
import { waterfallBars } from '../../../../src/renderer/ui/chart/waterfall-model.ts';
import { formatOf } from '../../../../src/renderer/ui/format/format.ts';
import { quantityText, shortQuantity } from '../../../../src/renderer/ui/format/quantity-text.ts';

const zh = formatOf('zh');
const en = formatOf('en');
const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('numbers in a picture', () => {
  test('are in 万 and 亿 in Chinese, in K and M in English, with sign and currency', () => {
    expect(shortQuantity(12_345_600, 'money', 'CNY', zh)).toBe('¥12.3万');
    expect(shortQuantity(12_345_600, 'money', 'CNY', en)).toMatch(/^.*123\.5K$/);
    expect(shortQuantity(-250_000_000_00, 'money', 'CNY', zh)).toBe('−¥2.5亿');
    expect(shortQuantity(40_000, 'count', null, zh)).toBe('4万');
    expect(shortQuantity(62.5, 'percent', null, zh)).toBe('62.5%');
    expect(shortQuantity(12_000, 'money', 'JPY', zh)).toBe('¥1.2万');
  });

  test('are exact where they are pointed at', () => {
    expect(quantityText(12_345_678, 'money', 'CNY', zh)).toBe('¥123,456.78');
    expect(quantityText(3.25, 'days', null, zh)).toBe('3.3 天');
  });
});

describe('stacked bars', () => {
  test('reach to the sum of what is positive, and of what is negative', () => {
    fc.assert(
      fc.property(fc.array(fc.option(whole), { minLength: 1, maxLength: 6 }), (values) => {
        const bars = stackedBars({
          categories: [{ key: 'a', label: 'a' }],
          series: values.map((value, at) => ({ key: String(at), name: '', values: [value] })),
        });
        const present = values.filter((value) => value !== null);
        const sum = (of: number[]): number => of.reduce((all, each) => all + each, 0);
        expect(Math.max(0, ...bars.map(({ to }) => to))).toBe(sum(present.filter((value) => value > 0)));
        expect(Math.min(0, ...bars.map(({ to }) => to)) + 0).toBe(sum(present.filter((value) => value < 0)));
        expect(sum(bars.map(({ from, to }) => to - from))).toBe(sum(present));
      }),
    );
  });
});

describe('a waterfall', () => {
  test('makes of all changes its sum, each hanging where the one before ended', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 12 }), (changes) => {
        const steps = [...changes, null].map((change, at) => ({ key: String(at), label: '', change }));
        const bars = waterfallBars(steps);
        expect(bars.at(-1)).toMatchObject({ from: 0, to: changes.reduce((all, each) => all + each, 0) });
        for (const [at, bar] of bars.slice(1, -1).entries()) expect(bar.from).toBe(bars[at]?.to);
      }),
    );
  });
});

describe('a funnel', () => {
  test('tells of each stage which part of the first and of the one before it is; of nothing, nothing', () => {
    const stage = (count: number) => ({ key: String(count), label: '', count, amount: 0 });
    const shares = funnelShares([stage(80), stage(20), stage(0), stage(0)]);
    expect(shares.map(({ ofFirst }) => ofFirst)).toEqual([100, 25, 0, 0]);
    expect(shares.map(({ ofBefore }) => ofBefore)).toEqual([null, 25, 0, null]);
  });
});

describe('cohorts', () => {
  const cohort = { key: 'a', label: '2026-01', size: 8, cells: [{ count: 2 }, { count: 4 }, null] };

  test('add up to what was reached until now; a time that has not come is no zero', () => {
    expect(reachedOf(cohort)).toBe(6);
    expect(cohort.cells.map((cell) => shareOf(cohort, cell))).toEqual([25, 50, null]);
    expect(shareOf({ ...cohort, size: 0 }, { count: 0 })).toBeNull();
    const heads = { cohort: '', size: '', reached: '', column: String };
    expect(cohortTable([cohort], heads, zh).rows[0]?.cells.map(({ text }) => text)).toEqual([
      '2026-01',
      '8',
      '2',
      '4',
      '—',
      '6',
    ]);
  });

  test('are darker for more, and plain only for none', () => {
    expect([0, 1, 20, 50, null].map((share) => levelOf(share, 50))).toEqual([0, 1, 2, 5, 0]);
    expect(levelOf(0, 0)).toBe(0);
  });
});

describe('lying bars', () => {
  test('share one zero, and are as long as their values', () => {
    const spans = barSpans([75, -25, 0, null]);
    expect(spans).toEqual([
      { start: 25, length: 75 },
      { start: 0, length: 25 },
      { start: 25, length: 0 },
      { start: 25, length: 0 },
    ]);
    expect(barSpans([])).toEqual([]);
  });
});

describe('a gauge', () => {
  test('stays at its ends for what lies past them', () => {
    expect([-5, 0, 50, 100, 140].map((value) => gaugePart(value, 0, 100))).toEqual([0, 0, 0.5, 1, 1]);
    expect(gaugePart(3, 5, 5)).toBe(0);
    expect(gaugePath(1)).toBe('M-70 0A70 70 0 0 1 70.00 0.00');
  });
});

describe('lines', () => {
  test('are lifted at a gap', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 4 }])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  });

  test('have labels that do not cover one another, in the order of their ends', () => {
    expect(spreadLabels([50, 51, 20], 14, 0, 200)).toEqual([50, 64, 20]);
    expect(spreadLabels([195, 196], 14, 0, 200)).toEqual([186, 200]);
  });
});

describe('labels', () => {
  test('are cut to their room with an ellipsis, wide characters counted as wide', () => {
    expect(fitText('短', 100)).toBe('短');
    const cut = fitText('一个放不下的很长的名称', 60);
    expect(cut.endsWith('…')).toBe(true);
    expect(labelWidth(cut)).toBeLessThanOrEqual(60);
  });

  test('are left out where they would meet', () => {
    expect(labelEvery(['2026-01'], 100, 110)).toBe(1);
    expect(
      labelEvery(
        Array.from({ length: 1000 }, () => '2026-01-01'),
        0.7,
        110,
      ),
    ).toBeGreaterThan(100);
  });
});

describe('the marks of a chart', () => {
  const mark = (along: number, across: number): Mark => ({
    id: `${along}/${across}`,
    along,
    across,
    x: along * 10,
    y: across * 10,
    title: '',
    lines: [],
    to: undefined,
  });
  const marks = [mark(0, 0), mark(2, 0), mark(0, 1), mark(1, 1)];

  test('are gone through by arrow keys, over gaps, and stay at the ends', () => {
    expect(markAfter(marks, undefined, 'ArrowRight')?.id).toBe('0/0');
    expect(markAfter(marks, marks[0], 'ArrowRight')?.id).toBe('2/0');
    expect(markAfter(marks, marks[1], 'ArrowRight')?.id).toBe('2/0');
    expect(markAfter(marks, marks[1], 'Home')?.id).toBe('0/0');
    expect(markAfter(marks, marks[0], 'ArrowDown')?.id).toBe('0/1');
    expect(markAfter(marks, marks[0], 'ArrowUp')?.id).toBe('0/0');
    expect(markAfter([], undefined, 'ArrowRight')).toBeUndefined();
  });

  test('are found by what is nearest', () => {
    expect(nearestMark(marks, 12, 9)?.id).toBe('1/1');
    expect(nearestMark([], 1, 1)).toBeUndefined();
  });
});

describe('the table behind a chart', () => {
  const data = {
    name: '回款',
    categoryName: '月份',
    measure: { unit: 'money', currency: 'CNY' },
    categories: ['1', '2', '3'].map((key) => ({ key, label: key })),
    series: [{ key: 'a', name: '回款', values: [100_00, null, -20_00] }],
    adds: true,
  } as const;

  test('holds every number with its sum, a gap as a dash', () => {
    const table = seriesTable(data, '合计', zh);
    expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual(['¥100.00', '—', zh.money(-20_00, 'CNY')]);
    expect(table.foot).toEqual(['合计', '¥80.00']);
    expect(seriesTable({ ...data, adds: false }, '合计', zh).foot).toBeUndefined();
  });

  test('of a series without a value has no sum of zero', () => {
    expect(sumOf({ values: [null, null] })).toBeNull();
  });
});
