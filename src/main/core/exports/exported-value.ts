import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import { yesNo } from '#shared/format/yes-no.ts';
import { moneyText } from '#shared/money.ts';
import { isLocalText, type Language } from '#shared/texts.ts';
import { fieldValue, type ListRow } from '../lists/page.ts';

/** The currency that an amount of a row is in. */
export const currencyOf = (field: FieldMeta, row: ListRow, companyCurrency: string): string =>
  String(fieldValue(row, field.currencyField ?? '') ?? companyCurrency);

/** A value as a person reads it in a file: amounts as decimals, choices and references by their names. */
export function exportedValue(
  field: FieldMeta,
  row: ListRow,
  language: Language,
  companyCurrency: string,
): string | number | null {
  const value: FieldValue = fieldValue(row, field.name);
  if (value === null) return null;
  switch (field.kind) {
    case 'money':
      return moneyText(Number(value), currencyOf(field, row, companyCurrency));
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label[language] ?? value;
    case 'tags':
    case 'reference': {
      const label: RefLabel = row.refs[field.name] ?? null;
      return isLocalText(label) ? label[language] : (label ?? value);
    }
    case 'boolean':
      return yesNo(value === 1, language);
    case 'instant':
      return Temporal.Instant.fromEpochMilliseconds(Number(value)).toString();
    default:
      return value;
  }
}
