import type { FieldMeta } from '#shared/fields.ts';
import { isLocalText } from '#shared/texts.ts';
import type { Format } from './format.ts';
import { NOTHING } from './format.ts';
import { fieldValue, type Row, textOf } from './row.ts';

const YES_NO = { zh: ['否', '是'], en: ['No', 'Yes'] } as const;

/** The value of a field as people read it; empty text where there is none. */
export function fieldText(row: Row, field: FieldMeta, format: Format): string {
  const value = fieldValue(row, field.name);
  if (value === null) return '';
  switch (field.kind) {
    case 'money':
      return typeof value === 'number'
        ? format.money(value, textOf(row, field.currencyField ?? '') || null)
        : '';
    case 'integer':
      return typeof value === 'number' && field.name !== 'foundedYear'
        ? format.integer(value)
        : String(value);
    case 'decimal':
      return format.decimal(String(value));
    case 'date':
      return format.date(String(value));
    case 'instant':
      return typeof value === 'number' ? format.instant(value) : NOTHING;
    case 'boolean':
      return YES_NO[format.language][value === 1 ? 1 : 0];
    case 'choice': {
      const choice = field.choices?.find((each) => each.value === value);
      return choice ? choice.label[format.language] : String(value);
    }
    case 'reference': {
      const label = row.refs[field.name];
      if (label === null || label === undefined) return NOTHING;
      return isLocalText(label) ? label[format.language] : label;
    }
    default:
      return String(value);
  }
}

/** Numbers and dates stand at the right, so that digits line up. */
export const alignsRight = (field: FieldMeta): boolean =>
  field.kind === 'money' || field.kind === 'integer' || field.kind === 'decimal';
