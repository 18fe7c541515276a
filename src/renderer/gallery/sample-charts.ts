import type { LocalText } from '#shared/texts.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { LONG } from './sample-rows.ts';

type Local = (text: LocalText) => string;

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const RECEIVED = [120, 184, null, 96, 240, 310, 205, 270, 330, 150, 298, 412];
const PAID = [90, 120, 140, 110, 160, 180, 150, 175, 190, 140, 205, 230];

const CNY = { unit: 'money', currency: 'CNY' } as const;
const inFen = (thousands: number | null): number | null => (thousands === null ? null : thousands * 100_000);

const months = (local: Local) => ({
  categoryName: local({ zh: '月份', en: 'Month' }),
  categories: MONTHS.map((month) => ({ key: month, label: month })),
});

/** One series over the months of a year, with a month missing and a target. */
export const sampleMonths = (local: Local): ChartData => ({
  name: local({ zh: '回款', en: 'Received' }),
  measure: CNY,
  ...months(local),
  series: [
    {
      key: 'received',
      role: 'plain',
      name: local({ zh: '回款', en: 'Received' }),
      values: RECEIVED.map(inFen),
      to: MONTHS.map((month) => `/charts?month=${month}`),
    },
  ],
  adds: true,
  references: [{ name: local({ zh: '目标', en: 'Target' }), value: 30_000_000 }],
});

/** Money that comes and goes. */
export const sampleFlows = (local: Local): ChartData => ({
  name: local({ zh: '收支', en: 'In and out' }),
  measure: CNY,
  ...months(local),
  series: [
    { key: 'in', role: 'in', name: local({ zh: '收入', en: 'In' }), values: RECEIVED.map(inFen) },
    {
      key: 'out',
      role: 'out',
      name: local({ zh: '支出', en: 'Out' }),
      values: PAID.map((each) => inFen(-each)),
    },
  ],
  adds: true,
});

const LINES: readonly (readonly [string, LocalText])[] = [
  ['subscription', { zh: '订阅', en: 'Subscription' }],
  ['implementation', { zh: '实施', en: 'Rollout' }],
  ['support', { zh: '运维', en: 'Support' }],
  ['training', { zh: '培训', en: 'Training' }],
];

/** Parts of a whole, by month. */
export const sampleParts = (local: Local, count = LINES.length): ChartData => ({
  name: local({ zh: '收入构成', en: 'Revenue by kind' }),
  measure: CNY,
  ...months(local),
  series: LINES.slice(0, count).map(([key, name], line) => ({
    key,
    name: local(name),
    values: PAID.map((each, at) => inFen(Math.round((each * (4 - line)) / 3) + ((at * 7 + line * 11) % 30))),
  })),
  adds: true,
});

/** A thousand days of a rate. */
export const sampleThousand = (local: Local): ChartData => ({
  name: local({ zh: '可用率', en: 'Availability' }),
  categoryName: local({ zh: '日', en: 'Day' }),
  measure: { unit: 'percent', currency: null },
  categories: Array.from({ length: 1000 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    return { key: day, label: day };
  }),
  series: [
    {
      key: 'availability',
      role: 'plain',
      name: local({ zh: '可用率', en: 'Availability' }),
      values: Array.from({ length: 1000 }, (_, at) => 70 + 18 * Math.sin(at / 60) + ((at * 37) % 11)),
    },
  ],
  adds: false,
});

/** Groups with long names, one of them below zero. */
export const sampleGroups = (local: Local): ChartData => {
  const names = [
    local({ zh: '云帆数据', en: 'Yunfan Data' }),
    local(LONG),
    local({ zh: '远山软件', en: 'Yuanshan Software' }),
    local({ zh: '北辰医疗（退款）', en: 'Beichen Medical (refunds)' }),
  ];
  return {
    name: local({ zh: '按客户', en: 'By customer' }),
    categoryName: local({ zh: '客户', en: 'Customer' }),
    measure: CNY,
    categories: names.map((label, at) => ({ key: String(at), label })),
    series: [
      {
        key: 'sales',
        role: 'plain',
        name: local({ zh: '销售额', en: 'Sales' }),
        values: [12_345_600_00, 8_000_000_00, 950_000_00, -1_200_000_00],
        to: names.map((_, at) => `/charts?group=${at}`),
      },
    ],
    adds: true,
  };
};

/** The same numbers with nothing, or with one point, in them. */
export const onlyFirst = (data: ChartData, count: number): ChartData => ({
  ...data,
  categories: data.categories.slice(0, count),
  series: data.series.map((series) => ({ ...series, values: series.values.slice(0, count) })),
});
