import { type ExpressionBuilder, sql } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead, rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { Pointer } from '../entities/registry.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { labelOf } from '../records/record-label.ts';
import type { Reader } from '../storage/reader.ts';
import { asSystem, type Member, type PointingRows, pointingRows } from './rows.ts';
import { holding, type Which } from './rules.ts';

/** What points at a record: how many of each kind that the actor may see, and whether there is more. */
export interface Uses {
  readonly seen: readonly { readonly label: LocalText; readonly plural: LocalText; readonly count: number }[];
  readonly hidden: boolean;
}

export const isUsed = ({ seen, hidden }: Uses): boolean => seen.length > 0 || hidden;

interface Question {
  readonly which: (pointer: Pointer) => Which;
  /** True where rows in the recycle bin count too. */
  readonly deletedToo: boolean;
  /** Rows that don't count, because they go as well. */
  readonly leaving?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What outside of these records points at them. */
export function usesOf(
  reader: Reader,
  members: readonly Member[],
  { which, deletedToo, leaving = NOTHING }: Question,
  scope: FilterScope,
): Uses {
  const own = new Set(members.map(({ id }) => id));
  const counts = new Map<Entity, number>();
  let hidden = false;
  for (const name of new Set(members.map(({ entity }) => entity.name))) {
    const entity = scope.registry.get(name);
    const ids = members.filter((member) => member.entity.name === name).map(({ id }) => id);
    for (const pointer of scope.registry.pointersAt(entity)) {
      const meant = which(pointer);
      if (meant === 'none') continue;
      const rows = pointingRows(pointer, ids, meant, deletedToo ? undefined : false, asSystem(scope));
      // only where some of the rows might go as well do they have to be known one by one
      const mixed = leaving.size > 0 || members.some((member) => member.entity.name === pointer.entity.name);
      const count = (some: PointingRows): number =>
        mixed
          ? reader.all(some).filter(({ id }) => !own.has(id) && !leaving.has(id)).length
          : countOf(reader, some);
      const all = count(rows);
      const seen = all === 0 ? 0 : seenOf(rows, pointer.entity, all, count, scope);
      hidden ||= seen < all;
      if (seen > 0) counts.set(pointer.entity, (counts.get(pointer.entity) ?? 0) + seen);
    }
  }
  const seen = [...counts].map(([{ spec }, count]) => ({ label: spec.label, plural: spec.plural, count }));
  return { seen, hidden };
}

const countOf = (reader: Reader, rows: PointingRows): number =>
  reader.first(rows.clearSelect().select(sql<number>`count(*)`.as('n')))?.n ?? 0;

/** How many of these rows the actor may see. */
function seenOf(
  rows: PointingRows,
  entity: Entity,
  all: number,
  count: (rows: PointingRows) => number,
  scope: FilterScope,
): number {
  if (!mayRead(scope.actor, entity)) return 0;
  const own = rowScope(scope.actor, entity);
  if (!own) return all;
  return count(
    rows.where((eb) =>
      compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope),
    ),
  );
}

/** “3 条联系人、1 条报价”. */
export const countsText = (counts: Uses['seen']): LocalText => ({
  zh: counts.map(({ label, count }) => `${count} 条${label.zh}`).join('、'),
  en: counts
    .map(({ label, plural, count }) => `${count} ${(count === 1 ? label.en : plural.en).toLowerCase()}`)
    .join(', '),
});

/** Throws the sentence for what stands against deleting these records, the first of which names them. */
export function demandUnused(
  reader: Reader,
  members: readonly Member[],
  uses: Uses,
  scope: FilterScope,
): void {
  const [named] = members;
  if (!named || !isUsed(uses)) return;
  const params = { entity: named.entity.spec.label, name: labelOf(reader, named, scope) };
  if (uses.seen.length === 0) throw new AppError('inUseElsewhere', params);
  throw new AppError('inUse', { ...params, uses: countsText(uses.seen) });
}

/** Deleting asks this of everything that would go. */
export const demandDeletable = (reader: Reader, members: readonly Member[], scope: FilterScope): void =>
  demandUnused(reader, members, usesOf(reader, members, { which: holding, deletedToo: false }, scope), scope);
