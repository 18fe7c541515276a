import { moneyText } from '#shared/money.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { TableCells, TableColumn } from '../../../core/exports/table-file.ts';
import type { Counted } from './analysed.ts';
import type { SalesAnalysis } from './analysis.ts';
import {
  type AnalysisTable,
  breakdownTable,
  type Column,
  discountTable,
  paceTable,
  peopleTable,
} from './work-tables.ts';

export const ANALYSIS_PARTS = [
  'funnel',
  'outcome',
  'periods',
  'reasons',
  'cohorts',
  'velocity',
  'people',
  'pace',
  'discounts',
  'source',
  'competitor',
  'size',
] as const;
export type AnalysisPart = (typeof ANALYSIS_PARTS)[number];

const STAGE: Column = { name: 'stage', kind: 'text', label: { zh: '阶段', en: 'Stage' } };
const COUNT: Column = { name: 'count', kind: 'integer', label: { zh: '商机数', en: 'Deals' } };
const OUTCOMES = [
  ['opened', { zh: '新开', en: 'Opened' }],
  ['lost', { zh: '输单', en: 'Lost' }],
  ['open', { zh: '进行中', en: 'Open' }],
  ['won', { zh: '赢单', en: 'Won' }],
] as const;

export const PART_TITLES: Readonly<Record<AnalysisPart, LocalText>> = {
  funnel: { zh: '销售漏斗', en: 'Sales funnel' },
  outcome: { zh: '金额去向', en: 'What became of the amounts' },
  periods: { zh: '赢单与输单', en: 'Won and lost' },
  reasons: { zh: '输单原因', en: 'Loss reasons' },
  cohorts: { zh: '开始月份与赢单', en: 'Won by month of opening' },
  velocity: { zh: '各阶段停留天数', en: 'Days per stage' },
  people: { zh: '活动与结果', en: 'Activity and outcome' },
  pace: { zh: '各人各阶段天数', en: 'Pace of people' },
  discounts: { zh: '折扣与赢单率', en: 'Discount and win rate' },
  source: { zh: '按来源的输赢', en: 'Won and lost by source' },
  competitor: { zh: '按竞争对手的输赢', en: 'Won and lost by competitor' },
  size: { zh: '按金额大小的输赢', en: 'Won and lost by size' },
};

/** A report as a table that can leave: the same numbers as on the screen. */
export function analysisTable(
  analysis: SalesAnalysis,
  part: AnalysisPart,
  language: Language,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableCells[] } {
  const { columns, rows } = tables[part](analysis, language);
  return { columns: columns.map(({ name, kind, label }) => ({ name, kind, header: label[language] })), rows };
}

const amountColumn = (
  currency: string,
  name = 'amount',
  what: LocalText = { zh: '金额', en: 'Amount' },
): Column => ({
  name,
  kind: 'money',
  label: { zh: `${what.zh}（${currency}）`, en: `${what.en} (${currency})` },
});

const cells = ({ count, amount }: Counted, currency: string): TableCells => [
  count,
  moneyText(amount, currency),
];

const tables: Readonly<Record<AnalysisPart, (analysis: SalesAnalysis, language: Language) => AnalysisTable>> =
  {
    funnel: ({ funnel, currency }, language) => ({
      columns: [STAGE, COUNT, amountColumn(currency)],
      rows: funnel.map((step) => [step.label[language], ...cells(step, currency)]),
    }),
    outcome: ({ outcome, currency }, language) => ({
      columns: [
        { name: 'outcome', kind: 'text', label: { zh: '去向', en: 'Outcome' } },
        COUNT,
        amountColumn(currency),
      ],
      rows: outcome ? OUTCOMES.map(([id, label]) => [label[language], ...cells(outcome[id], currency)]) : [],
    }),
    periods: ({ periods, currency }) => ({
      columns: [
        { name: 'period', kind: 'text', label: { zh: '期间', en: 'Period' } },
        { name: 'won', kind: 'integer', label: { zh: '赢单', en: 'Won' } },
        amountColumn(currency, 'wonAmount', { zh: '赢单金额', en: 'Won amount' }),
        { name: 'lost', kind: 'integer', label: { zh: '输单', en: 'Lost' } },
        amountColumn(currency, 'lostAmount', { zh: '输单金额', en: 'Lost amount' }),
      ],
      rows: periods.map(({ label, won, lost }) => [label, ...cells(won, currency), ...cells(lost, currency)]),
    }),
    reasons: ({ reasons, currency }, language) => ({
      columns: [
        { name: 'reason', kind: 'text', label: { zh: '原因', en: 'Reason' } },
        COUNT,
        amountColumn(currency),
      ],
      rows: reasons.map((reason) => [reason.label[language], ...cells(reason, currency)]),
    }),
    cohorts: ({ cohorts }) => ({
      columns: [
        { name: 'month', kind: 'text', label: { zh: '开始月份', en: 'Opened in' } },
        COUNT,
        ...(cohorts[0]?.won ?? []).map(
          (_, at): Column => ({
            name: `won${at}`,
            kind: 'integer',
            label: { zh: `${at} 个月后赢单`, en: `Won after ${at} months` },
          }),
        ),
      ],
      rows: cohorts.map(({ month, size, won }) => [month, size, ...won.map((cell) => cell?.count ?? null)]),
    }),
    velocity: ({ velocity }, language) => ({
      columns: [
        STAGE,
        { name: 'days', kind: 'decimal', label: { zh: '平均天数', en: 'Days on average' } },
        { name: 'count', kind: 'integer', label: { zh: '离开次数', en: 'Times left' } },
      ],
      rows: velocity.map(({ label, days, count }) => [
        label[language],
        days === null ? null : String(days),
        count,
      ]),
    }),
    people: peopleTable,
    pace: paceTable,
    discounts: discountTable,
    source: breakdownTable('source', { zh: '来源', en: 'Source' }),
    competitor: breakdownTable('competitor', { zh: '竞争对手', en: 'Competitor' }),
    size: breakdownTable('size', { zh: '金额大小', en: 'Size' }),
  };
