import type { FieldClass, FieldMeta } from '#shared/fields.ts';
import type { Entity } from '../../entities/entity.ts';
import { CUT, type SearchedAs } from '../../search/index-text.ts';

const CLASSES: readonly FieldClass[] = ['public', 'internal', 'sensitive'];

/** The fields of an entity that search looks into. */
export const searchedFields = (entity: Entity): readonly FieldMeta[] =>
  entity.fields.filter(({ name }) => entity.storage[name]?.searched);

/** True when the entity has a full-text index of its own. */
export const isSearched = (entity: Entity): boolean => searchedFields(entity).length > 0;

export const searchTable = (entity: Entity): string => `search_${entity.name}`;

/** The columns of the index: one for each class of field, so that a search reaches only what its asker may see. */
export const searchedClasses = (entity: Entity): readonly FieldClass[] =>
  CLASSES.filter((each) => searchedFields(entity).some(({ fieldClass }) => fieldClass === each));

/** How a field is searched. The title is a name, unless the field says otherwise. */
export function searchedAs(entity: Entity, { name, kind }: FieldMeta): SearchedAs {
  if (kind === 'phone') return 'phone';
  const isTitle = name === entity.spec.titleField || name === entity.spec.titleFieldEn;
  return (entity.storage[name]?.pinyin ?? isTitle) ? 'name' : 'text';
}

const columnList = (entity: Entity): string =>
  searchedClasses(entity)
    .map((each) => `"${each}"`)
    .join(', ');

/** What the index holds of a row, column by column. */
const cells = (entity: Entity, row: string): string =>
  searchedClasses(entity)
    .map((each) => {
      const fields = searchedFields(entity).filter(({ fieldClass }) => fieldClass === each);
      const ways = fields.map((field) => searchedAs(entity, field)).join(' ');
      return `vd_search(${CUT}, '${ways}', ${fields.map(({ name }) => `${row}."${name}"`).join(', ')})`;
    })
    .join(', ');

export const createSearchTable = (entity: Entity): string =>
  `CREATE VIRTUAL TABLE "${searchTable(entity)}" USING fts5(${columnList(entity)}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`;

/** Fills an empty index from the rows that are there. */
export const fillSearchTable = (entity: Entity): string =>
  `INSERT INTO "${searchTable(entity)}" (rowid, ${columnList(entity)}) SELECT t.rid, ${cells(entity, 't')} FROM "${entity.name}" t`;

/** The trigger whose text says what the index holds: where it has changed, the index is filled anew. */
export const searchInsertTrigger = (entity: Entity): string => `${entity.name}_search_insert`;

export function searchTriggers(entity: Entity): [string, string][] {
  if (!isSearched(entity)) return [];
  const { name } = entity;
  const add = `INSERT INTO "${searchTable(entity)}" (rowid, ${columnList(entity)}) VALUES (NEW.rid, ${cells(entity, 'NEW')})`;
  const remove = `DELETE FROM "${searchTable(entity)}" WHERE rowid = OLD.rid`;
  const updated = searchedFields(entity).map((field) => `"${field.name}"`);
  return [
    [
      searchInsertTrigger(entity),
      `CREATE TRIGGER "${searchInsertTrigger(entity)}" AFTER INSERT ON "${name}" BEGIN ${add}; END`,
    ],
    [
      `${name}_search_update`,
      `CREATE TRIGGER "${name}_search_update" AFTER UPDATE OF ${updated.join(', ')} ON "${name}" BEGIN ${remove}; ${add}; END`,
    ],
    [
      `${name}_search_delete`,
      `CREATE TRIGGER "${name}_search_delete" AFTER DELETE ON "${name}" BEGIN ${remove}; END`,
    ],
  ];
}
