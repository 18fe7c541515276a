import type { FieldMeta } from '#shared/fields.ts';

/** Fields that belong together, under a name where they need one. */
export interface FormSection {
  readonly title?: string;
  readonly hint?: string;
  readonly fields: readonly string[];
}

export interface SectionFields {
  readonly title: string | null;
  readonly hint?: string | undefined;
  readonly fields: readonly FieldMeta[];
}

/** The fields by section, in the order of the sections; what no section names comes last, without a name. */
export function sectioned(
  fields: readonly FieldMeta[],
  sections: readonly FormSection[],
): readonly SectionFields[] {
  const named = new Set(sections.flatMap((section) => section.fields));
  const parts: SectionFields[] = sections.map(({ title, hint, fields: names }) => ({
    title: title ?? null,
    hint,
    fields: names.flatMap((name) => fields.find((field) => field.name === name) ?? []),
  }));
  const rest = fields.filter(({ name }) => !named.has(name));
  return [...parts, { title: null, fields: rest }].filter((part) => part.fields.length > 0);
}
