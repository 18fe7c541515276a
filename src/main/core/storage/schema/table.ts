import type { FieldMeta } from '#shared/fields.ts';
import type { Entity } from '../../entities/entity.ts';

/** Tags have no column; the type says so where a kind is asked about. */
const COLUMN_TYPE: Record<FieldMeta['kind'], 'TEXT' | 'INTEGER'> = {
  text: 'TEXT',
  longText: 'TEXT',
  integer: 'INTEGER',
  decimal: 'TEXT',
  money: 'INTEGER',
  date: 'TEXT',
  instant: 'INTEGER',
  boolean: 'INTEGER',
  choice: 'TEXT',
  reference: 'TEXT',
  email: 'TEXT',
  phone: 'TEXT',
  url: 'TEXT',
  json: 'TEXT',
  tags: 'TEXT',
};

/** Came with format 2; older tables get it added. */
export const DELETED_WITH = 'deletedWith TEXT';

const SYSTEM = [
  'rid INTEGER PRIMARY KEY', // named, so that VACUUM keeps it: the search index refers to it
  'id TEXT NOT NULL UNIQUE',
  'version INTEGER NOT NULL',
  'createdAt INTEGER NOT NULL',
  'createdBy TEXT NOT NULL',
  'updatedAt INTEGER NOT NULL',
  'updatedBy TEXT NOT NULL',
  'deletedAt INTEGER',
  DELETED_WITH,
  'source TEXT NOT NULL',
];

/** A column as `CREATE TABLE` and `ALTER TABLE ADD` both take it: what is required is held by validation, not NOT NULL. */
export function columnDefinition(entity: Entity, field: FieldMeta): string {
  if (entity.storage[field.name]?.sealed) return `"${field.name}" TEXT`;
  const references = field.target === undefined ? '' : ` REFERENCES "${field.target}"(id)`;
  return `"${field.name}" ${COLUMN_TYPE[field.kind]}${references}`;
}

/** The STRICT table of an entity. */
export const createTable = (entity: Entity): string =>
  `CREATE TABLE "${entity.name}" (\n  ${[...SYSTEM, ...entity.columns.map((field) => columnDefinition(entity, field))].join(',\n  ')}\n) STRICT`;

/**
 * Indexes by name: what may be sorted, what points elsewhere, what is unique, what lies in the recycle bin, and what
 * the entity asks for. A value in the bin may be taken again; a human number never.
 */
export function createIndexes(entity: Entity): Map<string, string> {
  const indexes = new Map<string, string>();
  const add = (kind: string, columns: readonly string[], where = ''): void => {
    const name = `${entity.name}_${kind}_${columns.join('_')}`;
    const list = columns.map((column) => `"${column}"`).join(', ');
    const unique = kind === 'unique' ? 'UNIQUE ' : '';
    indexes.set(name, `CREATE ${unique}INDEX "${name}" ON "${entity.name}" (${list})${where}`);
  };
  for (const field of entity.columns) {
    const inUse = field.name === 'number' && entity.spec.number ? '' : ' AND deletedAt IS NULL';
    if (entity.storage[field.name]?.unique)
      add('unique', [field.name], ` WHERE "${field.name}" IS NOT NULL${inUse}`);
    if (field.sortable) add('sort', [field.name, 'id']);
    else if (field.target !== undefined) add('reference', [field.name, 'id']);
  }
  add('sort', ['createdAt', 'id']);
  add('bin', ['deletedAt', 'id'], ' WHERE deletedAt IS NOT NULL');
  add('bin', ['deletedWith'], ' WHERE deletedWith IS NOT NULL');
  for (const columns of entity.spec.indexes ?? []) add('own', columns);
  if (entity.spec.uniqueTogether) add('unique', entity.spec.uniqueTogether);
  return indexes;
}
