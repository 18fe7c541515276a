import { z } from 'zod';
import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import { demandEntity } from '../access/access.ts';
import { Reason, reasonOf } from '../changes/reason.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readPage } from '../lists/page.ts';
import type { ListRow } from '../lists/select-rows.ts';
import { labelOfRow } from '../records/record-label.ts';
import type { Desk } from '../router/procedure.ts';
import { entityCommand, entityQuery, router } from '../router/procedure.ts';
import { chosenFields, demandTwo, mergeRecords, mergingOf } from './merge-records.ts';
import { countReferences } from './move-references.ts';
import { lastMergeOf, UNMERGE_DAYS, unmerge } from './unmerge.ts';

const id = z.string().max(40);
const entity = z.string().max(100);
const Two = z.object({ entity, survivorId: id, lostId: id });
const MOST_SHOWN = 50;

/** A field of two records, side by side. */
export interface Compared {
  readonly field: FieldMeta;
  readonly survivor: { readonly value: FieldValue; readonly label: RefLabel };
  readonly lost: { readonly value: FieldValue; readonly label: RefLabel };
}

/** The kind of record that is meant, which this person may change and which can be merged. */
function mergeable({ actor, scope }: Pick<Desk, 'actor' | 'scope'>, name: string): Entity {
  const target = scope.registry.get(name);
  demandEntity(actor, target, 'write');
  mergingOf(target);
  return target;
}

const held = (row: ListRow, { name }: FieldMeta) => ({
  value: (row[name] ?? null) as FieldValue,
  label: row.refs[name] ?? null,
});

/** The fields in which at least one of the two says something. */
const compared = (target: Entity, survivor: ListRow, lost: ListRow, scope: FilterScope): Compared[] =>
  chosenFields(target, scope)
    .map((field) => ({ field, survivor: held(survivor, field), lost: held(lost, field) }))
    .filter((each) => each.survivor.value !== null || each.lost.value !== null);

/** Makes one record of two, and takes that back. */
export const mergingRouter = router({
  /** The two records field by field, and what would go over to the one that stays. */
  preview: entityQuery.input(Two).query(({ ctx, input }) => {
    const target = mergeable(ctx, input.entity);
    const { reader } = ctx.workspace;
    const [survivor, lost] = demandTwo(reader, target, input.survivorId, input.lostId, ctx.scope);
    return {
      survivor: { id: survivor.id, title: labelOfRow(target, survivor), createdAt: survivor.createdAt },
      lost: { id: lost.id, title: labelOfRow(target, lost), createdAt: lost.createdAt },
      fields: compared(target, survivor, lost, ctx.scope),
      moves: countReferences(reader, target, input.lostId, ctx.scope),
      days: UNMERGE_DAYS,
    };
  }),
  /** Merges `lostId` into `survivorId`; `take` names the fields whose value comes from the former. */
  merge: entityCommand
    .input(Two.extend({ take: z.array(z.string().max(100)).max(200).default([]), reason: Reason }))
    .mutation(({ ctx, input }) => {
      const target = mergeable(ctx, input.entity);
      return ctx.write(
        `${target.spec.domain}.${target.name}.merge`,
        (work) => ({ moves: mergeRecords(work, target, input, ctx.scope) }),
        reasonOf(input),
      );
    }),
  /** The records that were merged into this one, the latest first, and until when each can be taken apart again. */
  mergedInto: entityQuery.input(z.object({ entity, id })).query(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'read');
    const { into } = mergingOf(target);
    const request = {
      entity: target.name,
      filter: { field: into, op: 'equals', value: input.id } as const,
      deleted: true,
      limit: MOST_SHOWN,
    };
    return readPage(ctx.workspace.reader, target, request, ctx.scope).rows.map((row) => ({
      id: row.id,
      title: labelOfRow(target, row),
      mergedAt: Number(row.deletedAt),
      until: Number(row.deletedAt) + UNMERGE_DAYS * 86_400_000,
    }));
  }),
  /** Takes a merge apart again: what was not changed since goes back, and the answer names what does not. */
  unmerge: entityCommand.input(z.object({ entity, id, reason: Reason })).mutation(({ ctx, input }) => {
    const target = mergeable(ctx, input.entity);
    const group = lastMergeOf(ctx.workspace.reader, target, input.id);
    return ctx.write(
      `${target.spec.domain}.${target.name}.unmerge`,
      (work) => unmerge(work, target, input.id, group, ctx.scope),
      { ...(group ? { undoes: group.seq } : {}), ...reasonOf(input) },
    );
  }),
});
