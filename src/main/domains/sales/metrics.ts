import type { Filter } from '#shared/filter/filter.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { type Window, within } from '../../core/metrics/window.ts';
import { countAndSum, cycleDays } from './reports.ts';

const inState = (states: readonly string[], window: Window): Filter => ({
  and: [{ field: 'status', op: 'in', value: [...states] }, within('closedOn', window)],
});
const wonIn = (window: Window, currency: string): Filter => ({
  and: [inState(['won'], window), { field: 'currency', op: 'equals', value: currency }],
});
const withCycle = (window: Window): Filter => ({
  and: [inState(['won'], window), { field: 'openedOn', op: 'notEmpty' }],
});

const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : (numerator / denominator) * 100;

/** The mean of whole minor units, rounded half up to the minor unit. */
const mean = (sum: number, count: number): number | null => (count === 0 ? null : Math.round(sum / count));

const sales: Metric = {
  id: 'SAL-K1',
  label: { zh: '销售额', en: 'Sales' },
  formula: {
    zh: '期间内赢单商机的金额合计，按公司货币。签约合同和订单接入后，改以签署金额为准。',
    en: 'Sum of the amounts of deals won in the period, in the company’s currency. Signed amounts take over once contracts and orders exist.',
  },
  unit: 'money',
  direction: 'up',
  entity: 'deal',
  rows: wonIn,
  measure: (reader, scope, window, currency) => {
    const { count, amount } = countAndSum(reader, scope, wonIn(window, currency));
    const all = countAndSum(reader, scope, inState(['won'], window));
    const others = all.count - count;
    return {
      value: amount,
      numerator: amount,
      denominator: null,
      count,
      currency,
      companions:
        others === 0
          ? []
          : [
              {
                label: { zh: '其他货币的赢单数', en: 'Won in other currencies' },
                value: others,
                unit: 'count',
              },
            ],
    };
  },
};

const salesCycle: Metric = {
  id: 'SAL-K2',
  label: { zh: '销售周期', en: 'Sales cycle' },
  formula: {
    zh: '期间内赢单商机从开始日期到关闭日期的平均天数；没有开始日期的不计。',
    en: 'Mean days from opening to closing of deals won in the period; deals without an opening date are left out.',
  },
  unit: 'days',
  direction: 'down',
  entity: 'deal',
  rows: withCycle,
  measure: (reader, scope, window) => {
    const { count, days, median } = cycleDays(reader, scope, withCycle(window));
    const excluded = countAndSum(reader, scope, inState(['won'], window)).count - count;
    return {
      value: count === 0 ? null : days / count,
      numerator: days,
      denominator: count,
      count,
      currency: null,
      companions: [
        { label: { zh: '中位数', en: 'Median' }, value: median, unit: 'days' },
        ...(excluded > 0
          ? [
              {
                label: { zh: '没有开始日期', en: 'Without opening date' },
                value: excluded,
                unit: 'count' as const,
              },
            ]
          : []),
      ],
    };
  },
};

const winRate: Metric = {
  id: 'SAL-K3',
  label: { zh: '赢单率', en: 'Win rate' },
  formula: {
    zh: '期间内关闭的商机中，赢单数 ÷（赢单数 + 输单数）。作废不计。',
    en: 'Of the deals closed in the period: won ÷ (won + lost). Discarded deals are left out.',
  },
  unit: 'percent',
  direction: 'up',
  entity: 'deal',
  rows: (window) => inState(['won', 'lost'], window),
  measure: (reader, scope, window) => {
    const won = countAndSum(reader, scope, inState(['won'], window)).count;
    const closed = countAndSum(reader, scope, inState(['won', 'lost'], window)).count;
    const opened = countAndSum(reader, scope, {
      and: [within('openedOn', window), { field: 'status', op: 'notEquals', value: 'discarded' }],
    }).count;
    return {
      value: ratio(won, closed),
      numerator: won,
      denominator: closed,
      count: closed,
      currency: null,
      companions: [
        {
          label: { zh: '赢单 ÷ 期间新开商机', en: 'Won ÷ deals opened' },
          value: ratio(won, opened),
          unit: 'percent',
        },
      ],
    };
  },
};

const averageContractValue: Metric = {
  id: 'SAL-K4',
  label: { zh: '平均合同价值', en: 'Average contract value' },
  formula: {
    zh: '期间内赢单商机的金额合计 ÷ 赢单数，按公司货币。合同接入后，改以年化合同金额为准。',
    en: 'Sum of the amounts of deals won in the period ÷ their number, in the company’s currency. Annualised contract values take over once contracts exist.',
  },
  unit: 'money',
  direction: 'up',
  entity: 'deal',
  rows: wonIn,
  measure: (reader, scope, window, currency) => {
    const { count, amount } = countAndSum(reader, scope, wonIn(window, currency));
    return {
      value: mean(amount, count),
      numerator: amount,
      denominator: count,
      count,
      currency,
      companions: [],
    };
  },
};

/** SAL-K1…K4. Won deals stand in for signed contracts until contracts exist: decision 0003. */
export const salesMetrics: readonly Metric[] = [sales, salesCycle, winRate, averageContractValue];
