import type { EntityMeta, FieldMeta } from '#shared/fields.ts';
import { momentText } from '#shared/format/moment-text.ts';
import { yesNo } from '#shared/format/yes-no.ts';
import { moneyText } from '#shared/money.ts';
import { isLocalText, type Language } from '#shared/texts.ts';
import type { Api } from './command.ts';
import type { TableColumn } from './table.ts';

type Row = Awaited<ReturnType<Api['lists']['page']>>['rows'][number];

const EMPTY = '—';
const NUMERIC: ReadonlySet<FieldMeta['kind']> = new Set<FieldMeta['kind']>(['integer', 'decimal', 'money']);

/** An instant as local date and time, to the minute. */
export const instantText = (at: number): string => momentText(at, Temporal.Now.timeZoneId());

/** One value as a person reads it in a table; `companyCurrency` is what amounts are in that name none. */
export function cellText(field: FieldMeta, row: Row, language: Language, companyCurrency: string): string {
  const value = row[field.name];
  if (value === null || value === undefined || value === '') return EMPTY;
  switch (field.kind) {
    case 'tags':
    case 'reference': {
      const label = row.refs[field.name] ?? EMPTY;
      return isLocalText(label) ? label[language] : label;
    }
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label[language] ?? String(value);
    case 'boolean':
      return yesNo(value === 1, language);
    case 'money': {
      const currency = String(row[field.currencyField ?? ''] ?? companyCurrency);
      return `${moneyText(Number(value), currency)} ${currency}`;
    }
    case 'instant':
      return instantText(Number(value));
    default:
      return String(value);
  }
}

/** The fields that stand in a list before anyone chooses. */
export const listedFields = (entity: EntityMeta): readonly FieldMeta[] =>
  entity.fields.filter((field) => field.inList);

export const columnFor = (field: FieldMeta, language: Language): TableColumn => ({
  title: field.label[language],
  right: NUMERIC.has(field.kind),
});
