import { isCurrency } from '#shared/currency.ts';
import type { FieldValue } from '#shared/fields.ts';
import { momentText } from '#shared/format/moment-text.ts';
import { yesNo } from '#shared/format/yes-no.ts';
import { moneyText } from '#shared/money.ts';
import { isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { Registry } from '../entities/registry.ts';
import type { FieldChange } from './describe-change.ts';

const LONGEST = 500;

/** A field's change on one line, for files and terminals: “金额：10.00 → 20.00 CNY”. */
export function changeWords(
  change: FieldChange,
  language: Language,
  registry: Registry,
  timeZone: string,
): string {
  const side = (value: FieldValue | LocalText): string =>
    valueWords(change, value, language, registry, timeZone);
  const values = change.old === null ? side(change.new) : `${side(change.old)} → ${side(change.new)}`;
  return `${change.label[language]}${language === 'zh' ? '：' : ': '}${values}`;
}

function valueWords(
  { entity, field, kind, currency }: FieldChange,
  value: FieldValue | LocalText,
  language: Language,
  registry: Registry,
  timeZone: string,
): string {
  if (value === null || value === '') return '—';
  if (isLocalText(value)) return value[language];
  switch (kind) {
    case 'money':
      return currency !== null && isCurrency(currency)
        ? `${moneyText(Number(value), currency)} ${currency}`
        : String(value);
    case 'boolean':
      return yesNo(value === 1, language);
    case 'instant':
      return momentText(Number(value), timeZone, 'second');
    case 'choice': {
      const choices = registry.find(entity)?.field(field)?.choices ?? [];
      return choices.find((choice) => choice.value === value)?.label[language] ?? String(value);
    }
    default: {
      const text = String(value).replace(/\s+/g, ' ');
      return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    }
  }
}
