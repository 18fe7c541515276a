import type { FieldValue, RefLabel } from '#shared/fields.ts';
import type { Entity } from './entity.ts';

/** What a record is called: its title, in both languages where it has both, else its number or id. */
export function titleOf(entity: Entity, row: Readonly<Record<string, unknown>>): RefLabel {
  const { titleField, titleFieldEn } = entity.spec;
  const title = row[titleField] as FieldValue | undefined;
  if (titleFieldEn !== undefined && title != null)
    return { zh: String(title), en: String(row[titleFieldEn] ?? title) };
  const shown = title ?? row.number ?? row.id;
  return shown == null ? null : String(shown);
}
