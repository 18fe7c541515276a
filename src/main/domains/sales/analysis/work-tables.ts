import { moneyText } from '#shared/money.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { TableCells, TableColumn } from '../../../core/exports/table-file.ts';
import type { SalesAnalysis } from './analysis.ts';
import type { BreakdownBy } from './breakdowns.ts';
import type { WorkStep } from './people.ts';

/** A column of a report's file, named in both languages. */
export interface Column {
  readonly name: string;
  readonly kind: TableColumn['kind'];
  readonly label: LocalText;
}

/** A report as columns and rows. */
export interface AnalysisTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TableCells[];
}

const STEPS: Readonly<Record<WorkStep, LocalText>> = {
  calls: { zh: '电话', en: 'Calls' },
  meetings: { zh: '会议和拜访', en: 'Meetings' },
  demos: { zh: '演示', en: 'Demos' },
  quotes: { zh: '发出报价', en: 'Quotes sent' },
  won: { zh: '赢单', en: 'Won' },
};
const PERSON: Column = { name: 'person', kind: 'text', label: { zh: '销售人员', en: 'Salesperson' } };
const NOBODY: LocalText = { zh: '没有负责人', en: 'No owner' };
const LOST: Column = { name: 'lost', kind: 'integer', label: { zh: '输单', en: 'Lost' } };
const WON: Column = { name: 'won', kind: 'integer', label: { zh: '赢单', en: 'Won' } };
const WIN_RATE: Column = {
  name: 'winRate',
  kind: 'decimal',
  label: { zh: '赢单率（%）', en: 'Win rate (%)' },
};

const decimal = (value: number | null): string | null => (value === null ? null : String(value));
const nameOf = ({ id, name }: { readonly id: string; readonly name: string }, language: Language): string =>
  id === '' ? NOBODY[language] : name;

/** What people did and what came of it: each step with its part of the one before. */
export function peopleTable({ people }: SalesAnalysis, language: Language): AnalysisTable {
  const steps = Object.entries(STEPS).flatMap(([step, label], at): Column[] => [
    { name: step, kind: 'integer', label },
    ...(at === 0
      ? []
      : [
          {
            name: `${step}OfBefore`,
            kind: 'decimal' as const,
            label: { zh: `${label.zh}占上一步（%）`, en: `${label.en}, of the step before (%)` },
          },
        ]),
  ]);
  return {
    columns: [PERSON, ...steps, LOST, WIN_RATE],
    rows: people.map((person) => [
      nameOf(person, language),
      ...person.steps.flatMap(({ count, ofBefore }, at) => [count, ...(at === 0 ? [] : [decimal(ofBefore)])]),
      person.lost.count,
      decimal(person.winRate),
    ]),
  };
}

/** Median days in each stage: everybody's first, then person by person. */
export function paceTable({ pace: { stages, people } }: SalesAnalysis, language: Language): AnalysisTable {
  const team: LocalText = { zh: '全体中位数', en: 'Median of all' };
  return {
    columns: [PERSON, ...stages.map(({ id, label }): Column => ({ name: id, kind: 'decimal', label }))],
    rows: [
      [team[language], ...stages.map(({ median }) => decimal(median))],
      ...people.map((person) => [nameOf(person, language), ...person.cells.map(({ days }) => decimal(days))]),
    ],
  };
}

/** How often quotes won, by their discount. */
export const discountTable = ({ discounts }: SalesAnalysis, language: Language): AnalysisTable => ({
  columns: [
    { name: 'discount', kind: 'text', label: { zh: '总折扣', en: 'Whole discount' } },
    { name: 'count', kind: 'integer', label: { zh: '报价数', en: 'Quotes' } },
    WON,
    WIN_RATE,
  ],
  rows: (discounts ?? []).map(({ label, count, won, winRate }) => [
    label[language],
    count,
    won,
    decimal(winRate),
  ]),
});

/** Won and lost by what the deals have in common. */
export const breakdownTable =
  (by: BreakdownBy, group: LocalText) =>
  ({ breakdowns, currency }: SalesAnalysis, language: Language): AnalysisTable => ({
    columns: [
      { name: by, kind: 'text', label: group },
      WON,
      { name: 'wonAmount', kind: 'money', label: amountLabel(WON.label, currency) },
      LOST,
      { name: 'lostAmount', kind: 'money', label: amountLabel(LOST.label, currency) },
      WIN_RATE,
    ],
    rows: breakdowns[by].map(({ label, won, lost, winRate }) => [
      label[language],
      won.count,
      moneyText(won.amount, currency),
      lost.count,
      moneyText(lost.amount, currency),
      decimal(winRate),
    ]),
  });

const amountLabel = ({ zh, en }: LocalText, currency: string): LocalText => ({
  zh: `${zh}金额（${currency}）`,
  en: `${en} amount (${currency})`,
});
