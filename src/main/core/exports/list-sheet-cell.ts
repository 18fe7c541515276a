import type { FieldMeta } from '#shared/fields.ts';
import type { Language } from '#shared/texts.ts';
import { fieldValue, type ListRow } from '../lists/page.ts';
import { currencyOf, exportedValue } from './exported-value.ts';
import { FIRST_DATE, type SheetCell, sheetCell } from './sheet-cell.ts';

export interface SheetContext {
  readonly language: Language;
  /** The company's. */
  readonly currency: string;
  readonly timeZone: string;
}

/** A value of a list as a workbook keeps it: amounts with their currency, moments in the organisation's zone. */
export function listSheetCell(field: FieldMeta, row: ListRow, context: SheetContext): SheetCell {
  const value = fieldValue(row, field.name);
  if (value === null) return { value: null };
  if (field.kind === 'instant') return momentCell(Number(value), context.timeZone);
  const cell = sheetCell(field.kind, exportedValue(field, row, context.language, context.currency));
  if (field.kind !== 'money' || cell.format === undefined) return cell;
  return { ...cell, format: `${cell.format} "${currencyOf(field, row, context.currency)}"` };
}

/** An hour that the clocks went through twice, or a day before the count begins, stays text, which is exact. */
function momentCell(at: number, timeZone: string): SheetCell {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const civil = instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const exact = civil.toZonedDateTime(timeZone).epochMilliseconds === at;
  if (!exact || civil.toPlainDate().toString() < FIRST_DATE) return { value: instant.toString() };
  return {
    value: new Date(civil.toZonedDateTime('UTC').epochMilliseconds),
    format: 'yyyy-mm-dd hh:mm:ss',
  };
}
