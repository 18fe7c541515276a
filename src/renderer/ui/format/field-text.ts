import type { FieldMeta } from '#shared/fields.ts';
import { NAME_SEPARATOR } from '#shared/tags.ts';
import { isLocalText } from '#shared/texts.ts';
import type { Format } from './format.ts';
import { NOTHING } from './format.ts';
import { fieldValue, pointsIntoBin, type Row, textOf } from './row.ts';

const YES_NO = { zh: ['否', '是'], en: ['No', 'Yes'] } as const;

const LIST = { zh: '、', en: ', ' } as const;

const IN_BIN = { zh: '（在回收站中）', en: ' (in the recycle bin)' } as const;

/** What a reference is called, and whether that lies in the recycle bin; empty where it has no name. */
export function referenceText(row: Row, field: string, { language }: Format): string {
  const label = row.refs[field];
  if (label === null || label === undefined) return '';
  const name = isLocalText(label) ? label[language] : label;
  return pointsIntoBin(row, field) ? name + IN_BIN[language] : name;
}

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
    case 'tags':
      return referenceText(row, field.name, format).replaceAll(NAME_SEPARATOR, LIST[format.language]);
    case 'reference':
      return referenceText(row, field.name, format) || NOTHING;
    default:
      return String(value);
  }
}

/** Numbers and dates stand at the right, so that digits line up. */
export const alignsRight = (field: FieldMeta): boolean =>
  field.kind === 'money' || field.kind === 'integer' || field.kind === 'decimal';
