import type { FieldMeta } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';

/** Fields that a file may fill: those of the form, and natural keys to recognise records by. */
export const importableFields = (entity: VisibleEntity): readonly FieldMeta[] =>
  entity.fields.filter(({ name, onCreate }) => onCreate || entity.naturalKeys.includes(name));
