import { cleanLine } from '#shared/clean-text.ts';
import { AppError, type Problem } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { ConnectorField, ConnectorKind, ConnectorSettings } from './connector.ts';

const MOST_CHARACTERS = 500;

type Value = string | number | null;

/** What a field wants, in words. */
function wanted({ kind, min, max }: ConnectorField): LocalText {
  if (kind === 'integer')
    return {
      zh: ` ${min ?? 0} 到 ${max ?? 0} 之间的整数`,
      en: `a whole number from ${min ?? 0} to ${max ?? 0}`,
    };
  if (kind === 'choice') return { zh: '列出的选项之一', en: 'one of the choices' };
  return {
    zh: `内容，最多 ${max ?? MOST_CHARACTERS} 个字符`,
    en: `something of at most ${max ?? MOST_CHARACTERS} characters`,
  };
}

/** A value as it is kept; undefined where the field does not take it. */
function readValue(field: ConnectorField, given: Value): Value | undefined {
  const value = typeof given === 'string' ? cleanLine(given) : given;
  if (value === null || value === '') return field.required ? undefined : null;
  switch (field.kind) {
    case 'text': {
      const text = String(value);
      return text.length <= (field.max ?? MOST_CHARACTERS) ? text : undefined;
    }
    case 'integer': {
      const number = Number(value);
      const fits = number >= (field.min ?? -Infinity) && number <= (field.max ?? Infinity);
      return Number.isInteger(number) && fits ? number : undefined;
    }
    case 'choice':
      return field.choices?.some((choice) => choice.value === value) ? value : undefined;
  }
}

/** Settings of a connector as they were given, checked. Throws all problems together, each with its field. */
export function readSettings(kind: ConnectorKind, given: Readonly<Record<string, Value>>): ConnectorSettings {
  const problems: Problem[] = [];
  const settings: Record<string, Value> = {};
  for (const field of kind.fields) {
    const value = readValue(field, given[field.name] ?? null);
    if (value === undefined)
      problems.push({
        code: 'connectorFieldWrong',
        params: { field: field.label, what: wanted(field) },
        field: field.name,
      });
    else settings[field.name] = value;
  }
  if (problems.length === 0 && kind.check) problems.push(...kind.check(settings));
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  return settings;
}
