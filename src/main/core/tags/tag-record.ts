import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import { TAGS, tagIdsOf } from '#shared/tags.ts';
import { demandEntity } from '../access/access.ts';
import type { Entity, RowOf, TablesOf } from '../entities/entity.ts';
import { scopeOfWork } from '../lists/scope-of-work.ts';
import { readRecord } from '../records/read-record.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { Tag } from './tag-entity.ts';
import { Tagging } from './tagging-entity.ts';

const builder = queryBuilder<TablesOf<typeof Tagging>>();

/** Whether records of this kind, as the workspace has it, can bear tags. */
export const isTaggable = (entity: Entity): boolean => entity.field(TAGS)?.kind === 'tags';

/** The kinds of record that a tag is for; null for all. */
export function kindsOf({ entities }: Pick<RowOf<typeof Tag>, 'entities'>): readonly string[] | null {
  const kinds = entities === null ? [] : (JSON.parse(entities) as string[]);
  return kinds.length === 0 ? null : kinds;
}

/** Throws unless the actor may change this record, it is in use, and records of its kind can bear tags. */
function demandTaggable(work: Work, given: Entity, id: string): Entity {
  const entity = work.registry.shaped(given);
  if (!isTaggable(entity)) throw new AppError('tagNotHere', { entity: entity.spec.label });
  demandEntity(work.actor, entity, 'write');
  const scope = scopeOfWork(work);
  if (readRecord(work, entity, id, scope).deletedAt !== null)
    throw new AppError('deleted', { entity: entity.spec.label });
  return entity;
}

const taggingOf = (work: Work, recordId: string, tagId: string) =>
  work.first(
    builder
      .selectFrom('tagging')
      .select(['id', 'deletedAt'])
      .where('recordId', '=', recordId)
      .where('tagId', '=', tagId),
  );

/**
 * Puts a tag on a record. Throws what the record's own rights forbid, and `tagNotForKind` for a tag that is not for such
 * records. Returns whether anything changed: a record has a tag or not, however often it is put on.
 */
export function addTag(work: Work, entity: Entity, id: string, tagId: string): boolean {
  const { name, spec } = demandTaggable(work, entity, id);
  const tag = work.find(Tag, tagId);
  if (!tag || tag.deletedAt !== null) throw new AppError('tagGone');
  const kinds = kindsOf(tag);
  if (kinds && !kinds.includes(name))
    throw new AppError('tagNotForKind', { tag: tag.name, entity: spec.label });
  const known = taggingOf(work, id, tagId);
  if (known && known.deletedAt === null) return false;
  if (known) work.update(Tagging, known.id, { deletedAt: null, deletedWith: null });
  else work.insert(Tagging, { recordEntity: name, recordId: id, tagId });
  return true;
}

/** Takes a tag off a record, within the record's own rights. Returns whether it was there. */
export function removeTag(work: Work, entity: Entity, id: string, tagId: string): boolean {
  demandTaggable(work, entity, id);
  const known = taggingOf(work, id, tagId);
  if (!known || known.deletedAt !== null) return false;
  work.update(Tagging, known.id, { deletedAt: work.now });
  return true;
}

/** The ids of the tags that a record has. */
export const tagsOf = (work: Work, id: string): string[] =>
  work
    .all(
      builder.selectFrom('tagging').select('tagId').where('recordId', '=', id).where('deletedAt', 'is', null),
    )
    .map(({ tagId }) => tagId);

/** Puts tags on a record and takes others off; what stands in both lists is put on. Returns whether anything changed. */
export function changeTags(
  work: Work,
  entity: Entity,
  id: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): boolean {
  const off = remove.filter((tagId) => !add.includes(tagId));
  const changes = [
    ...off.map((tagId) => removeTag(work, entity, id, tagId)),
    ...add.map((tagId) => addTag(work, entity, id, tagId)),
  ];
  return changes.includes(true);
}

/** Whether a record has exactly these tags; null asks nothing of it. */
export function hasTags(work: Work, id: string, value: string | null): boolean {
  if (value === null) return true;
  const wanted = new Set(tagIdsOf(value));
  const held = tagsOf(work, id);
  return held.length === wanted.size && held.every((tagId) => wanted.has(tagId));
}

/** Gives a record exactly these tags, as a value of the field holds them. Returns whether anything changed. */
export function setTags(work: Work, entity: Entity, id: string, value: FieldValue): boolean {
  const wanted = new Set(tagIdsOf(value));
  const held = tagsOf(work, id);
  const changes = [
    ...held.filter((tagId) => !wanted.has(tagId)).map((tagId) => removeTag(work, entity, id, tagId)),
    ...[...wanted].filter((tagId) => !held.includes(tagId)).map((tagId) => addTag(work, entity, id, tagId)),
  ];
  return changes.includes(true);
}

/** Removes every trace of a record's tags, as the record itself is removed for good. */
export function forgetTags(work: Work, id: string): void {
  for (const { id: tagging } of work.all(
    builder.selectFrom('tagging').select('id').where('recordId', '=', id),
  ))
    work.remove(Tagging, tagging);
}
