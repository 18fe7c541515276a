import type { RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { ListRow } from '../lists/select-rows.ts';
import type { Reader } from '../storage/reader.ts';
import { findVisible } from './read-record.ts';

const UNNAMED = '—';

/** What a row is called; where its title is a reference, as what that points at. */
export function labelOfRow(entity: Entity, row: ListRow): RefLabel {
  const { titleField } = entity.spec;
  return entity.field(titleField)?.target === undefined
    ? titleOf(entity, row)
    : (row.refs[titleField] ?? null);
}

/** What a record is called, for a sentence; a dash where this actor may not know. */
export function labelOf(
  reader: Reader,
  { entity, id }: { entity: Entity; id: string },
  scope: FilterScope,
): string | LocalText {
  const row = findVisible(reader, entity, id, scope);
  return (row && labelOfRow(entity, row)) ?? UNNAMED;
}
