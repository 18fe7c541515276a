import type { ExpressionBuilder } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { entityPermission, may, rowScope } from '../access/access.ts';
import type { Pointer } from '../entities/registry.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { labelOf } from './record-label.ts';
import { asSystem, type Member, pointingRows } from './recycle-bin-rows.ts';
import { holding, type Which } from './recycle-bin-rules.ts';

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

/** What outside of these records points at them. */
export function usesOf(
  reader: Reader,
  members: readonly Member[],
  { which, deletedToo, leaving = new Set() }: Question,
  scope: FilterScope,
): Uses {
  const own = new Set(members.map(({ id }) => id));
  const counts = new Map<string, { label: LocalText; plural: LocalText; count: number }>();
  let hidden = false;
  for (const entity of new Set(members.map((member) => member.entity)))
    for (const pointer of scope.registry.pointersAt(entity)) {
      const meant = which(pointer);
      if (meant === 'none') continue;
      const ids = members.filter((member) => member.entity === entity).map(({ id }) => id);
      const rows = pointingRows(pointer, ids, meant, deletedToo ? undefined : false, asSystem(scope));
      const stays = ({ id }: { id: string }): boolean => !own.has(id) && !leaving.has(id);
      const all = reader.all(rows).filter(stays);
      if (all.length === 0) continue;
      const scoped = rowScope(scope.actor, pointer.entity);
      const seen = !may(scope.actor, entityPermission(pointer.entity, 'read'))
        ? 0
        : scoped
          ? reader
              .all(
                rows.where((eb) =>
                  compileFilter(
                    eb as unknown as ExpressionBuilder<AnyTables, string>,
                    scoped,
                    pointer.entity,
                    't',
                    scope,
                  ),
                ),
              )
              .filter(stays).length
          : all.length;
      hidden ||= seen < all.length;
      const { label, plural } = pointer.entity.spec;
      const before = counts.get(pointer.entity.name)?.count ?? 0;
      if (seen > 0) counts.set(pointer.entity.name, { label, plural, count: before + seen });
    }
  return { seen: [...counts.values()], hidden };
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
