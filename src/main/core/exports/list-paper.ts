import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { momentText } from '#shared/format/moment-text.ts';
import { formatAmount, formatMoney } from '#shared/money.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import type { ListPaper } from '../documents/index.ts';
import type { Entity } from '../entities/entity.ts';
import type { TaskContext } from '../jobs/task.ts';
import type { Selection } from '../lists/list-query.ts';
import { fieldValue, type ListRow } from '../lists/page.ts';
import { readTotals } from '../lists/totals.ts';
import { currencyOf, exportedValue } from './exported-value.ts';
import { filterWords } from './filter-words.ts';

/** Some hundred pages; whoever wants more wants a workbook. */
export const MOST_PAPER_ROWS = 5_000;

const TEXTS = {
  selected: { zh: '筛选', en: 'Filter' },
  everything: { zh: '全部', en: 'all' },
  search: { zh: '搜索“{text}”', en: 'search “{text}”' },
  deleted: { zh: '回收站中的', en: 'in the recycle bin' },
  count: { zh: '行数', en: 'Rows' },
  printed: { zh: '打印', en: 'Printed' },
  printedBy: { zh: '{at}，{name}', en: '{at} by {name}' },
  sum: { zh: '{field}合计', en: 'Sum of {field}' },
} as const satisfies Record<string, LocalText>;

export interface ListPaperOrder {
  readonly entity: Entity;
  readonly fields: readonly FieldMeta[];
  readonly selection: Selection;
  readonly language: Language;
  /** When it is printed. */
  readonly at: number;
}

/** A list as a paper: the columns as chosen, the filter in words, sums by currency. Throws `listTooLongForPaper`. */
export function listPaper(order: ListPaperOrder, rows: Iterable<ListRow>, context: TaskContext): ListPaper {
  const { entity, fields, selection, language, at } = order;
  const { reader, scope, facts, actor } = context;
  const summed = fields.filter(({ kind }) => kind === 'money');
  const sums = summed.map(({ name }) => name).slice(0, 10);
  const totals = readTotals(reader, entity, { ...selection, sums }, scope);
  if (totals.count > MOST_PAPER_ROWS)
    throw new AppError('listTooLongForPaper', { count: totals.count, max: MOST_PAPER_ROWS });
  const printed = momentText(at, facts.timeZone);
  return {
    language,
    company: facts.company,
    title: entity.spec.plural[language],
    createdAt: at,
    facts: [
      { label: TEXTS.selected[language], value: selectedWords(order, context) },
      { label: TEXTS.count[language], value: totals.count.toLocaleString('en-US') },
      {
        label: TEXTS.printed[language],
        value: fill(TEXTS.printedBy[language], { at: printed, name: actor.name }, language),
      },
    ],
    columns: fields.map((field) => ({
      header: field.label[language],
      align: ['money', 'integer', 'decimal'].includes(field.kind) ? 'right' : 'left',
    })),
    rows: Array.from(rows, (row) =>
      fields.map((field) => printedValue(field, row, language, facts.currency, facts.timeZone)),
    ),
    totals: totals.sums.map(({ field, currency, amount }) => ({
      label: fill(TEXTS.sum[language], { field: entity.field(field)?.label ?? field }, language),
      value: `${formatMoney(amount, currency, language)} ${currency}`,
      strong: true,
    })),
  };
}

function selectedWords({ entity, selection, language }: ListPaperOrder, context: TaskContext): string {
  const { reader, scope, facts } = context;
  const { filter, search, deleted } = selection;
  const words = [
    ...(deleted ? [TEXTS.deleted[language]] : []),
    ...(filter ? [filterWords(filter, entity, { reader, scope, language, currency: facts.currency })] : []),
    ...(search?.trim() ? [fill(TEXTS.search[language], { text: search.trim() }, language)] : []),
  ];
  return words.join(language === 'zh' ? '；' : '; ') || TEXTS.everything[language];
}

/** A value as paper shows it: amounts grouped, with their currency where it is not the company's. */
function printedValue(
  field: FieldMeta,
  row: ListRow,
  language: Language,
  companyCurrency: string,
  timeZone: string,
): string {
  const value = fieldValue(row, field.name);
  if (value === null) return '';
  if (field.kind === 'money') {
    const currency = currencyOf(field, row, companyCurrency);
    const amount = formatAmount(Number(value), currency, language);
    return currency === companyCurrency ? amount : `${currency} ${amount}`;
  }
  if (field.kind === 'instant') return momentText(Number(value), timeZone);
  return String(exportedValue(field, row, language, companyCurrency) ?? '');
}
