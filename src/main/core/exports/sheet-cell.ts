import type { FieldKind } from '#shared/fields.ts';

/** A value as a workbook keeps it, and how it is shown. */
export interface SheetCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
}

/** Excel keeps 15 digits; a number beyond that stays text rather than lose its last ones. */
const MOST_DIGITS = 15;
/** Excel counts days from 1900, and takes that year for a leap year; a date before stays text. */
export const FIRST_DATE = '1900-03-01';

/** What a workbook would read as a character's code, `_x000D_`, is text here and stays so. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Amounts and decimals come as exact text and become numbers; an amount shows the places that its text has. */
export function sheetCell(kind: FieldKind | undefined, value: string | number | null): SheetCell {
  if (typeof value !== 'string') return { value };
  if (kind === 'money' || kind === 'decimal') {
    if (value.replace(/\D/g, '').length > MOST_DIGITS) return { value };
    if (kind === 'decimal') return { value: Number(value) };
    const places = value.split('.')[1]?.length ?? 0;
    return { value: Number(value), format: places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}` };
  }
  if (kind === 'date' && value >= FIRST_DATE)
    return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { value: escaped(value) };
}
