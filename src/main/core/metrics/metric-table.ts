import { moneyText } from '#shared/money.ts';
import { fill, isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { TableCells, TableColumn } from '../exports/table-file.ts';
import type { Breakdown } from './breakdown.ts';
import type { MetricUnit } from './metric.ts';
import type { MetricPage } from './metric-tasks.ts';
import type { KeptFigure } from './revisions.ts';

export interface MetricTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableCells[];
}

const UNIT_WORDS: Readonly<Record<MetricUnit, LocalText | null>> = {
  money: null,
  percent: { zh: '%', en: '%' },
  days: { zh: '天', en: 'days' },
  hours: { zh: '小时', en: 'hours' },
  count: null,
  ratio: null,
};

interface Column {
  readonly name: string;
  readonly kind: TableColumn['kind'];
  readonly label: LocalText;
}

const PERIOD: Column = { name: 'period', kind: 'text', label: { zh: '期间', en: 'Period' } };
const DAY: Column = { name: 'day', kind: 'date', label: { zh: '日期', en: 'Day' } };
const GROUP: Column = { name: 'group', kind: 'text', label: { zh: '分组', en: 'Group' } };
const COUNT: Column = { name: 'count', kind: 'integer', label: { zh: '行数', en: 'Rows' } };
const VERSION: Column = { name: 'definition', kind: 'integer', label: { zh: '口径版本', en: 'Definition' } };
const LATE: Column = { name: 'late', kind: 'text', label: { zh: '补', en: 'Afterwards' } };
const EMPTY: LocalText = { zh: '（空）', en: '(empty)' };
const OTHERS: LocalText = { zh: '其他', en: 'Others' };
const HIDDEN: LocalText = {
  zh: '{name}（人数不足 5，不显示）',
  en: '{name} (fewer than 5 people, not shown)',
};

type Figured = Pick<MetricPage, 'label' | 'unit' | 'currency'>;

/** A figure as a cell: exactly as it is shown, money in major units. */
const cell = ({ unit, currency }: Figured, shown: string | null): string | null =>
  shown !== null && unit === 'money' ? moneyText(Number(shown), currency ?? 'CNY') : shown;

function valueColumn({ label, unit, currency }: Figured, name: string, what?: LocalText): Column {
  const word = unit === 'money' ? { zh: currency ?? '', en: currency ?? '' } : UNIT_WORDS[unit];
  const said = what ?? label;
  return {
    name,
    kind: unit === 'money' ? 'money' : 'decimal',
    label: word ? { zh: `${said.zh}（${word.zh}）`, en: `${said.en} (${word.en})` } : said,
  };
}

const table = (columns: readonly Column[], rows: readonly TableCells[], language: Language): MetricTable => ({
  columns: columns.map(({ name, kind, label }) => ({ name, kind, header: label[language] })),
  rows,
});

export const trendTable = (page: MetricPage, language: Language): MetricTable =>
  table(
    [PERIOD, valueColumn(page, 'value')],
    page.trend.map(({ label, shown }) => [label, cell(page, shown)]),
    language,
  );

export function breakdownTable(page: MetricPage, { slices }: Breakdown, language: Language): MetricTable {
  const rows = slices.map(({ label, kind, shown, count, withheld }): TableCells => {
    const name =
      kind === 'others'
        ? OTHERS[language]
        : label === null
          ? EMPTY[language]
          : isLocalText(label)
            ? label[language]
            : label;
    return withheld
      ? [fill(HIDDEN[language], { name }, language), null, null]
      : [name, cell(page, shown), count];
  });
  return table([GROUP, valueColumn(page, 'value'), COUNT], rows, language);
}

export const snapshotTable = (
  page: MetricPage,
  kept: readonly KeptFigure[],
  language: Language,
): MetricTable =>
  table(
    [
      DAY,
      valueColumn(page, 'value'),
      valueColumn(page, 'now', { zh: '按现在的记录', en: 'By the records of today' }),
      valueColumn(page, 'revision', { zh: '修订', en: 'Revision' }),
      COUNT,
      VERSION,
      LATE,
    ],
    kept.map(({ day, value, revision, count, definition, late }) => [
      day,
      cell(page, value),
      cell(page, revision?.now ?? null),
      cell(page, revision?.difference ?? null),
      count,
      definition,
      late ? LATE.label[language] : null,
    ]),
    language,
  );
