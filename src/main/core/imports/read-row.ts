import { isCurrency } from '#shared/currency.ts';
import type { Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { cellText } from './cell-text.ts';
import { type Column, defaultOf } from './columns.ts';
import { convertCell } from './convert.ts';
import type { DataRow } from './delimited.ts';
import type { Mapping } from './mapping.ts';

/** A row whose cells have become values; references are still text, and amounts wait for their currency. */
export interface ReadRow {
  readonly source: DataRow;
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

/** How the cells of this import are to be read. */
export interface Reading {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  /** The company's currency, for amounts that name none. */
  readonly currency: string;
  readonly timeZone: string;
}

/** Reads all cells of a row but its amounts. */
export function readRow(source: DataRow, reading: Reading): ReadRow {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = source.problem ? [source.problem] : [];
  for (const { at, field, dateOrder } of reading.columns) {
    const wrong = source.cellProblems?.get(at);
    if (wrong) {
      problems.push({ ...wrong, field: field.name });
      continue;
    }
    if (field.kind === 'money') continue;
    const converted = convertCell(field, source.cells[at] ?? '', {
      dateOrder,
      currency: reading.currency,
      timeZone: reading.timeZone,
      choices: reading.mapping.values[field.name],
    });
    if ('problem' in converted) problems.push(converted.problem);
    else values[field.name] = converted.value;
  }
  return { source, values, problems };
}

/**
 * Reads the amounts of a row. An amount is in the currency that the row names, else in that of the record it changes,
 * else in the default, else in the company's.
 */
export function readAmounts(
  { source, values }: ReadRow,
  reading: Reading,
  before: RecordValues | null,
): { readonly amounts: RecordValues; readonly problems: readonly Problem[] } {
  const amounts: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const { at, field } of reading.columns) {
    if (field.kind !== 'money' || source.cellProblems?.has(at)) continue;
    const currency = currencyOf(field, values, reading, before);
    const cell = source.cells[at] ?? '';
    const converted = convertCell(field, cell, { dateOrder: 'MDY', timeZone: reading.timeZone, currency });
    if ('problem' in converted) problems.push(converted.problem);
    else amounts[field.name] = converted.value;
  }
  return { amounts, problems };
}

/** The currency of a money field: never one that does not exist, since its own column reports that. */
export function currencyOf(
  { currencyField = '' }: FieldMeta,
  values: RecordValues,
  { mapping, currency }: Pick<Reading, 'mapping' | 'currency'>,
  before: RecordValues | null,
): string {
  const known = [
    values[currencyField],
    before?.[currencyField],
    cellText(mapping.defaults[currencyField] ?? '').toUpperCase(),
  ];
  return known.map((each) => String(each ?? '')).find(isCurrency) ?? currency;
}

/** Whether a cell names records, which the reading of a row leaves as the text they are called by. */
export const isNamed = ({ kind }: FieldMeta): boolean => kind === 'reference' || kind === 'tags';

/** What a new record gets where the file gives nothing. References and tags are the caller's business. */
export function readDefaults(
  fields: readonly FieldMeta[],
  values: RecordValues,
  reading: Reading,
): { readonly defaults: RecordValues; readonly problems: readonly Problem[] } {
  const defaults: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const text = defaultOf(field, reading.mapping);
    if ((values[field.name] ?? null) !== null || text === undefined || isNamed(field)) continue;
    const currency = currencyOf(field, values, reading, null);
    const converted = convertCell(field, text, { dateOrder: 'MDY', timeZone: reading.timeZone, currency });
    if ('problem' in converted) problems.push(converted.problem);
    else defaults[field.name] = converted.value;
  }
  return { defaults, problems };
}
