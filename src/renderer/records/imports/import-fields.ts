import type { EntityMeta, FieldMeta } from '#shared/fields.ts';

/** Fields that a file may fill: those a new record takes, and keys to recognise a record by. */
export const importableFields = ({ fields, naturalKeys }: EntityMeta): readonly FieldMeta[] =>
  fields.filter(({ name, onCreate }) => onCreate || naturalKeys.includes(name));
