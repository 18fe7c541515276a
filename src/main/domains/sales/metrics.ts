import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import {
  type Dimension,
  defineMetric,
  type Metric,
  type Part,
  type Take,
} from '../../core/metrics/metric.ts';
import { salesQuota } from './performance/sales-quota.ts';

const inState = (...states: readonly string[]): Filter => ({
  field: 'status',
  op: 'in',
  value: [...states],
});

const AMOUNT: Take = { kind: 'sum', field: 'amount' };
const COUNT: Take = { kind: 'count' };

const won = (take: Take): Part => ({
  label: { zh: '赢单商机', en: 'Deals won' },
  entity: 'deal',
  rows: inState('won'),
  when: 'closedOn',
  take,
});
const closed = (take: Take): Part => ({
  label: { zh: '关闭的商机', en: 'Deals closed' },
  entity: 'deal',
  rows: inState('won', 'lost'),
  when: 'closedOn',
  take,
});
const opened: Part = {
  label: { zh: '新开的商机', en: 'Deals opened' },
  entity: 'deal',
  rows: { field: 'status', op: 'notEquals', value: 'discarded' },
  when: 'openedOn',
  take: COUNT,
};

/** What was signed, less what was cancelled, each on its own day. */
const entered = (label: LocalText, ...kinds: readonly string[]): Part => ({
  label,
  entity: 'salesOrderLine',
  rows: { field: 'entry', op: 'in', value: [...kinds] },
  when: 'bookedOn',
  take: { kind: 'sum', field: 'net' },
});
const signedOrders = (take: Take): Part => ({
  label: { zh: '签约订单', en: 'Orders signed' },
  entity: 'salesOrder',
  rows: { field: 'status', op: 'notEquals', value: 'cancelled' },
  when: 'signedOn',
  take,
});

const DIMENSIONS: readonly Dimension[] = [
  { id: 'owner', label: { zh: '负责人', en: 'Owner' }, field: 'ownerId' },
  { id: 'team', label: { zh: '销售团队', en: 'Sales team' }, field: 'ownerId.teamId' },
  { id: 'product', label: { zh: '产品', en: 'Product' }, field: 'productId' },
  { id: 'customer', label: { zh: '客户', en: 'Customer' }, field: 'customerId' },
  { id: 'industry', label: { zh: '客户行业', en: 'Industry' }, field: 'customerId.industry' },
  { id: 'source', label: { zh: '来源', en: 'Lead source' }, field: 'sourceChannel' },
];

export const sales = defineMetric({
  id: 'SAL-K1',
  room: 'sales',
  label: { zh: '销售额', en: 'Sales' },
  definition: {
    zh: '期间内赢单商机的金额合计，按公司货币；没有金额或金额为其他货币的不计。接受了报价的商机，金额为报价的未税合计。签约订单净额为期间内签署的订单明细未税合计，减去期间内取消的。',
    en: 'Sum of the amounts of deals won in the period, in the company’s currency; deals without an amount or in another currency are left out. The amount of a deal whose quote was accepted is the quote’s total without tax. Orders, net: the lines of orders signed in the period without tax, less those cancelled in the period.',
  },
  version: 1,
  unit: 'money',
  direction: 'up',
  numerator: won(AMOUNT),
  companions: [
    {
      id: 'orders',
      label: { zh: '签约订单净额', en: 'Orders, net' },
      unit: 'money',
      numerator: entered({ zh: '订单明细', en: 'Order lines' }, 'original', 'cancellation'),
    },
    {
      id: 'cancelled',
      label: { zh: '其中取消', en: 'Of these cancelled' },
      unit: 'money',
      numerator: entered({ zh: '取消的订单明细', en: 'Order lines cancelled' }, 'cancellation'),
    },
  ],
  dimensions: DIMENSIONS,
  goal: {
    read: salesQuota,
    note: {
      zh: '有销售目标的期间，以“销售目标”中的为准；这里设置的只用于没有销售目标的期间。',
      en: 'Where there are quotas they are the target; one that is set here stands in only for periods without.',
    },
  },
  alert: { kind: 'falls', threshold: '30' },
});

const DAYS: Take = { kind: 'time', from: 'openedOn', to: 'closedOn' };

const salesCycle = defineMetric({
  id: 'SAL-K2',
  room: 'sales',
  label: { zh: '销售周期', en: 'Sales cycle' },
  definition: {
    zh: '期间内赢单商机从开始日期到关闭日期的天数合计 ÷ 赢单数；没有开始日期的不计。重新打开的商机保留最初的开始日期。',
    en: 'Days from opening to closing of deals won in the period, summed ÷ their number; deals without an opening date are left out. A reopened deal keeps its first opening date.',
  },
  version: 1,
  unit: 'days',
  direction: 'down',
  numerator: won(DAYS),
  denominator: 'rows',
  companions: [
    {
      id: 'median',
      label: { zh: '中位数', en: 'Median' },
      unit: 'days',
      numerator: won(DAYS),
      percentile: 0.5,
    },
  ],
  dimensions: DIMENSIONS,
});

export const winRate = defineMetric({
  id: 'SAL-K3',
  room: 'sales',
  label: { zh: '赢单率', en: 'Win rate' },
  definition: {
    zh: '期间内关闭的商机中，赢单数 ÷（赢单数 + 输单数）。作废不计。',
    en: 'Of the deals closed in the period: won ÷ (won + lost). Discarded deals are left out.',
  },
  version: 1,
  unit: 'percent',
  direction: 'up',
  numerator: won(COUNT),
  denominator: closed(COUNT),
  companions: [
    {
      id: 'byAmount',
      label: { zh: '按金额', en: 'By amount' },
      unit: 'percent',
      numerator: won(AMOUNT),
      denominator: closed(AMOUNT),
    },
    {
      id: 'ofOpened',
      label: { zh: '赢单 ÷ 期间新开商机', en: 'Won ÷ deals opened' },
      unit: 'percent',
      numerator: won(COUNT),
      denominator: opened,
    },
  ],
  dimensions: [
    ...DIMENSIONS,
    { id: 'competitor', label: { zh: '竞争对手', en: 'Competitor' }, field: 'competitor' },
  ],
});

export const averageContractValue = defineMetric({
  id: 'SAL-K4',
  room: 'sales',
  label: { zh: '平均合同价值', en: 'Average contract value' },
  definition: {
    zh: '期间内赢单商机的金额合计 ÷ 赢单数，按公司货币；没有金额或金额为其他货币的不计；金额不按年折算。签约订单年均合同值为期间内签署订单的周期性金额按年折算（期限不足一年的不放大，一次性金额不计）÷ 订单数，取消的订单不计。',
    en: 'Sum of the amounts of deals won in the period ÷ their number, in the company’s currency; deals without an amount or in another currency are left out. Amounts are not annualised. ACV of orders: what recurs in orders signed in the period, annualised (a term under a year is not grossed up, what is paid once is left out) ÷ the number of orders; cancelled orders are left out.',
  },
  version: 1,
  unit: 'money',
  direction: 'up',
  numerator: won(AMOUNT),
  denominator: 'rows',
  companions: [
    {
      id: 'yearly',
      label: { zh: '签约订单年均合同值', en: 'ACV of orders' },
      unit: 'money',
      numerator: signedOrders({ kind: 'sum', field: 'yearlyNet' }),
      denominator: 'rows',
    },
    {
      id: 'total',
      label: { zh: '签约订单合同总值', en: 'TCV of orders' },
      unit: 'money',
      numerator: signedOrders({ kind: 'sum', field: 'net' }),
      denominator: 'rows',
    },
    {
      id: 'median',
      label: { zh: '中位数', en: 'Median' },
      unit: 'money',
      numerator: won(AMOUNT),
      percentile: 0.5,
    },
  ],
  dimensions: DIMENSIONS,
});

/** SAL-K1…K4. They rest on won deals; what signed orders say stands beside them: decision 0003. */
export const salesMetrics: readonly Metric[] = [sales, salesCycle, winRate, averageContractValue];
