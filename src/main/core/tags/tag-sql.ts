import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Condition } from '#shared/filter/condition.ts';

/** Between a tag's id and its name, and between two tags, in one look-up; no text holds control characters. */
const AFTER_ID = '\u0002';
const AFTER_TAG = '\u0003';

/** The tags of the row known as `alias`, ids with their names; by `readTagged` into what lists hold. */
export const taggedOf = (alias: string): RawBuilder<FieldValue> =>
  sql`(select group_concat(g.id || ${sql.lit(AFTER_ID)} || g.name, ${sql.lit(AFTER_TAG)} order by g.name) from tagging m join tag g on g.id = m.tagId where m.recordId = ${sql.ref(`${alias}.id`)} and m.deletedAt is null)`;

/** What `taggedOf` found: the ids and the names, in the order of the names. */
export const readTagged = (
  found: FieldValue,
): { readonly ids: readonly string[]; readonly names: readonly string[] } => {
  const tags = found === null ? [] : String(found).split(AFTER_TAG);
  const part = (at: number): string[] => tags.map((tag) => tag.split(AFTER_ID)[at] ?? '');
  return { ids: part(0), names: part(1) };
};

const NONE: ReadonlySet<string> = new Set();

/**
 * The condition of a filter on the tags of the row known as `alias`: by the rows that bear the tag, or, for a tag that
 * is `common`, by looking at each row met.
 */
export function compareTags(
  alias: string,
  condition: Condition,
  common: ReadonlySet<string> = NONE,
): RawBuilder<SqlBool> {
  const id = sql.ref(`${alias}.id`);
  const any = sql<SqlBool>`exists (select 1 from tagging m where m.recordId = ${id} and m.deletedAt is null)`;
  const some = (ids: readonly (string | number)[]): RawBuilder<SqlBool> =>
    ids.length === 0
      ? sql<SqlBool>`0`
      : ids.some((each) => common.has(String(each)))
        ? sql<SqlBool>`exists (select 1 from tagging m where m.recordId = ${id} and m.tagId in (${sql.join(ids)}) and m.deletedAt is null)`
        : sql<SqlBool>`${id} in (select m.recordId from tagging m where m.tagId in (${sql.join(ids)}) and m.deletedAt is null)`;
  const none = (ids: readonly (string | number)[]): RawBuilder<SqlBool> =>
    ids.length === 0 ? sql<SqlBool>`1` : sql<SqlBool>`not ${some(ids)}`;
  switch (condition.is) {
    case 'empty':
      return sql<SqlBool>`not ${any}`;
    case 'notEmpty':
      return any;
    case 'equals':
      return some([condition.value]);
    case 'notEquals':
      return none([condition.value]);
    case 'in':
      return some(condition.values);
    case 'notIn':
      return none(condition.values);
    default:
      throw new AppError('badFilter', { detail: `tags ${condition.is}` });
  }
}
