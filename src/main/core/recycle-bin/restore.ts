import type { ExpressionBuilder } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { labelOf } from '../records/record-label.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { demandWithinRights } from './delete.ts';
import { asSystem, isDeleted, type Member, wentWith } from './rows.ts';
import { needing } from './rules.ts';
import { demandUnused, usesOf } from './uses.ts';

const builder = queryBuilder<AnyTables>();

/** True where the record cannot be in use while what the field points at is in the recycle bin. */
function needs(reader: Reader, { entity, id }: Member, field: FieldMeta, scope: FilterScope): boolean {
  const which = needing({ entity, field });
  if (which === 'none' || which === 'all') return which === 'all';
  const found = reader.first(
    builder
      .selectFrom(`${entity.name} as t`)
      .select('t.id')
      .where('t.id', '=', id)
      .where((eb) =>
        compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, which, entity, 't', scope),
      ),
  );
  return found !== undefined;
}

/**
 * Throws `restoreBlocked` where one of these records, back in use, would need something that stays in the recycle bin.
 * `changed` holds values that are about to be written to the first.
 */
export function demandStanding(
  reader: Reader,
  members: readonly Member[],
  scope: FilterScope,
  changed: RecordValues = {},
): void {
  const returning = new Set(members.map(({ id }) => id));
  for (const [at, member] of members.entries()) {
    const { entity, id } = member;
    const row = { ...(reader.find(entity, id) as unknown as RecordValues), ...(at === 0 ? changed : {}) };
    for (const field of entity.fields) {
      const to = row[field.name];
      if (field.target === undefined || typeof to !== 'string' || returning.has(to)) continue;
      if (!needs(reader, member, field, asSystem(scope))) continue;
      const target = scope.registry.get(field.target);
      if (reader.find(target, to)?.deletedAt === null) continue;
      throw new AppError('restoreBlocked', {
        entity: entity.spec.label,
        name: labelOf(reader, member, scope),
        field: field.label,
        value: labelOf(reader, { entity: target, id: to }, scope),
      });
    }
  }
}

/** Throws `restoreTaken` where a record in use has a unique value of this one by now. */
function demandFree(reader: Reader, member: Member, values: RecordValues, scope: FilterScope): void {
  const { entity } = member;
  for (const field of entity.fields) {
    const value = values[field.name] ?? null;
    if (!entity.storage[field.name]?.unique || value === null) continue;
    const taken = reader.first(
      builder
        .selectFrom(`${entity.name} as t`)
        .select('t.id')
        .where(`t.${field.name}`, '=', value)
        .where('t.deletedAt', 'is', null),
    );
    if (!taken) continue;
    throw new AppError('restoreTaken', {
      entity: entity.spec.label,
      name: labelOf(reader, member, scope),
      field: field.label,
      value,
    });
  }
}

/**
 * Brings one record back with exactly what went with it, writing `changed` to it in the same step. Throws
 * `restoreBlocked` or `restoreTaken`; then nothing has been written.
 */
export function restoreRecord(
  work: Work,
  entity: Entity,
  id: string,
  scope: FilterScope,
  changed: RecordValues = {},
): void {
  const members = [{ entity, id }, ...wentWith(work, { entity, id }, scope.registry)];
  demandWithinRights(work, members, scope);
  demandStanding(work, members, scope, changed);
  const patches = members.map((member, at) => ({ member, patch: at === 0 ? changed : {} }));
  for (const { member, patch } of patches)
    demandFree(work, member, { ...work.demandRow(member.entity, member.id), ...patch }, scope);
  for (const { member, patch } of patches)
    work.update(member.entity, member.id, { ...patch, deletedAt: null, deletedWith: null });
}

/**
 * Brings records of any kinds back. One that needs another of them waits for it, whatever the order; one that is in use
 * already is left alone.
 */
export function restoreRecords(work: Work, records: readonly Member[], scope: FilterScope): void {
  let waiting = records;
  let blocked: AppError | undefined;
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    blocked = undefined;
    waiting = waiting.filter((record) => {
      if (!isDeleted(work, record, scope)) return false;
      try {
        restoreRecord(work, record.entity, record.id, scope);
        return false;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'restoreBlocked') throw error;
        blocked ??= error;
        return true;
      }
    });
  }
  if (blocked) throw blocked;
}

/** Whatever wrote these records: nothing in use needs what is in the recycle bin. Throws the sentence for what does. */
export function demandWholeBin(reader: Reader, records: readonly Member[], scope: FilterScope): void {
  for (const record of records) {
    const row = reader.find(record.entity, record.id);
    if (!row) continue;
    if (row.deletedAt === null) demandStanding(reader, [record], scope);
    else
      demandUnused(
        reader,
        [record],
        usesOf(reader, [record], { which: needing, deletedToo: false }, scope),
        scope,
      );
  }
}
