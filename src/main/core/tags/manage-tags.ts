import { AppError } from '#shared/errors.ts';
import { TAG_COLOURS, type TagColour } from '#shared/tags.ts';
import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { checkValues } from '../records/write-record.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { Tag } from './tag-entity.ts';
import { isTaggable } from './tag-record.ts';
import { Tagging } from './tagging-entity.ts';

/** More tags than anybody can tell apart; a list of them travels to every screen. */
export const MOST_TAGS = 1000;

const builder = queryBuilder<TablesOf<typeof Tag | typeof Tagging>>();

export interface TagWish {
  readonly name: string;
  readonly colour?: TagColour | undefined;
  /** The kinds of record it is for; none for all. */
  readonly entities?: readonly string[] | undefined;
}

export interface TagChange extends Omit<TagWish, 'name'> {
  readonly name?: string | undefined;
}

const inUse = (work: Work) =>
  work.all(builder.selectFrom('tag').select(['id', 'name']).where('deletedAt', 'is', null));

/** The tag of that name in use, capital letters aside. */
export const tagNamed = (work: Work, name: string): string | undefined =>
  inUse(work).find((tag) => tag.name.toLowerCase() === name.toLowerCase())?.id;

function demandFreeName(work: Work, name: string, except?: string): void {
  const taken = tagNamed(work, name);
  if (taken !== undefined && taken !== except) throw new AppError('tagNameTaken', { name });
}

/** A name as it is kept; throws what is wrong with it. Whether it is there at all is asked when the row is written. */
const checkedName = (name: string): string => String(checkValues(Tag, { name }, Tag.fields).name ?? '');

const kindsText = (work: Work, entities: readonly string[]): string | null => {
  for (const name of entities) {
    const entity = work.registry.get(name);
    if (!isTaggable(entity)) throw new AppError('tagNotHere', { entity: entity.spec.label });
  }
  return entities.length === 0 ? null : JSON.stringify(entities);
};

/** A colour for a tag that names none: those least used come first, so that neighbours differ. */
const nextColour = (count: number): TagColour =>
  TAG_COLOURS[1 + (count % (TAG_COLOURS.length - 1))] ?? 'gray';

/** Makes a tag; returns its id. Throws `tagNameTaken`, `tagNameBreaks` and `tagsTooMany`. */
export function createTag(work: Work, { name: given, colour, entities = [] }: TagWish): string {
  const name = checkedName(given);
  const count = inUse(work).length;
  if (count >= MOST_TAGS) throw new AppError('tagsTooMany', { max: MOST_TAGS });
  demandFreeName(work, name);
  return work.insert(Tag, {
    name,
    colour: colour ?? nextColour(count),
    entities: kindsText(work, entities),
  });
}

function demandTag(work: Work, id: string) {
  const tag = work.find(Tag, id);
  if (!tag || tag.deletedAt !== null) throw new AppError('tagGone');
  return tag;
}

/** Renames, colours or restricts a tag: one row, however many records bear it. Those that have it keep it. */
export function changeTag(work: Work, id: string, wish: TagChange): void {
  demandTag(work, id);
  const name = wish.name === undefined ? undefined : checkedName(wish.name);
  if (name !== undefined) demandFreeName(work, name, id);
  work.update(Tag, id, {
    ...(name === undefined ? {} : { name }),
    ...(wish.colour === undefined ? {} : { colour: wish.colour }),
    ...(wish.entities === undefined ? {} : { entities: kindsText(work, wish.entities) }),
  });
}

const taggingsOf = (work: Work, tagId: string) =>
  work.all(
    builder
      .selectFrom('tagging')
      .select(['id', 'recordId', 'recordEntity'])
      .where('tagId', '=', tagId)
      .where('deletedAt', 'is', null),
  );

/** Removes a tag and takes it off every record that bears it. Returns how many did. */
export function removeTagForGood(work: Work, id: string, onRow: (done: number) => void = () => {}): number {
  demandTag(work, id);
  const taggings = taggingsOf(work, id);
  for (const [at, tagging] of taggings.entries()) {
    work.update(Tagging, tagging.id, { deletedAt: work.now, deletedWith: id });
    onRow(at + 1);
  }
  work.update(Tag, id, { deletedAt: work.now });
  return taggings.length;
}

export interface Merged {
  /** Records that now bear the tag that stays instead. */
  readonly moved: number;
  /** Records that had both. */
  readonly both: number;
}

/** Gives every record that bears one tag the other instead, and removes the first. */
export function mergeTags(
  work: Work,
  from: string,
  into: string,
  onRow: (done: number) => void = () => {},
): Merged {
  if (from === into) throw new AppError('tagMergeSelf');
  demandTag(work, into);
  const held = new Map(
    work
      .all(builder.selectFrom('tagging').select(['id', 'recordId', 'deletedAt']).where('tagId', '=', into))
      .map((row) => [row.recordId, row]),
  );
  const counts = { moved: 0, both: 0 };
  for (const { recordId, recordEntity } of taggingsOf(work, from)) {
    const known = held.get(recordId);
    if (known?.deletedAt === null) counts.both++;
    else {
      counts.moved++;
      if (known) work.update(Tagging, known.id, { deletedAt: null, deletedWith: null });
      else work.insert(Tagging, { recordEntity, recordId, tagId: into });
    }
    onRow(counts.moved + counts.both);
  }
  removeTagForGood(work, from);
  return counts;
}

/** What merging would do, without doing it. */
export function previewMerge(reader: RecordReader, from: string, into: string): Merged {
  const bearing = (tagId: string) =>
    builder
      .selectFrom('tagging')
      .select('recordId')
      .where('tagId', '=', tagId)
      .where('deletedAt', 'is', null);
  const count = (rows: ReturnType<typeof bearing>): number =>
    reader.first(rows.clearSelect().select((eb) => eb.fn.countAll<number>().as('n')))?.n ?? 0;
  const all = count(bearing(from));
  const both = count(bearing(from).where('recordId', 'in', bearing(into)));
  return { moved: all - both, both };
}
