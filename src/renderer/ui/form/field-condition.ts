import type { FieldMeta, FieldValue } from '#shared/fields.ts';

/** When a field is shown: another field holds one of these values, or holds any at all. */
export type FieldCondition =
  | { readonly field: string; readonly is: readonly FieldValue[] }
  | { readonly field: string; readonly filled: boolean };

/** Conditions by the name of the field that they show. Fields without one are always shown. */
export type FieldConditions = Readonly<Record<string, FieldCondition>>;

const holds = (condition: FieldCondition, value: FieldValue): boolean =>
  'is' in condition ? condition.is.includes(value) : (value !== null && value !== '') === condition.filled;

/** The fields that are shown with these values. A field whose condition hangs on a hidden one is hidden too. */
export function visibleFields(
  fields: readonly FieldMeta[],
  conditions: FieldConditions,
  value: (name: string) => FieldValue,
): readonly FieldMeta[] {
  const shown = (name: string, seen: readonly string[]): boolean => {
    const condition = conditions[name];
    if (!condition) return true;
    if (seen.includes(name)) return true; // conditions in a circle hide nothing
    return shown(condition.field, [...seen, name]) && holds(condition, value(condition.field));
  };
  return fields.filter(({ name }) => shown(name, []));
}
