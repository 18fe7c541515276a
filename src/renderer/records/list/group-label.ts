import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import type { GroupUnit } from '#shared/grouping.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import type { Format } from '../../ui/format/format.ts';

const NO_VALUE = { zh: '（空）', en: '(empty)' } as const;

/** What the rows of a group share, as people read it; dates as the span of time that they are grouped by. */
export function groupLabel(
  field: FieldMeta,
  unit: GroupUnit,
  { value, label }: { readonly value: FieldValue; readonly label: RefLabel },
  format: Format,
): string {
  const { language } = format;
  if (value === null) return NO_VALUE[language];
  if (field.kind === 'date' && unit !== 'day') return spanLabel(String(value), unit, language);
  return fieldText({ id: '', refs: { [field.name]: label }, [field.name]: value }, field, format);
}

function spanLabel(first: string, unit: Exclude<GroupUnit, 'day'>, language: 'zh' | 'en'): string {
  const day = Temporal.PlainDate.from(first);
  if (unit === 'year') return language === 'zh' ? `${day.year} 年` : String(day.year);
  if (unit === 'quarter') {
    const quarter = Math.floor((day.month - 1) / 3) + 1;
    return language === 'zh' ? `${day.year} 年第 ${quarter} 季度` : `Q${quarter} ${day.year}`;
  }
  return language === 'zh'
    ? `${day.year} 年 ${day.month} 月`
    : day.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
