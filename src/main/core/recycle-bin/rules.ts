import { allOf, type Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../entities/entity.ts';
import type { Pointer } from '../entities/registry.ts';

/** Which rows behind a reference field are meant: those of a filter, all, or none. */
export type Which = Filter | 'all' | 'none';

/** The drafts of a document that is frozen once issued; for anything else every row. */
function isDraft({ spec }: Entity): Filter | null {
  if (!spec.frozen) return null;
  const { field, drafts } = spec.frozen;
  return { field, op: 'in', value: [...drafts] };
}

/** The rows that are part of what this field points at: by an earlier field they would be part of something else. */
function partRows({ entity, field }: Pointer): readonly Filter[] | undefined {
  const fields = entity.spec.partOf ?? [];
  const at = fields.indexOf(field.name);
  // entries of a ledger never go, so they have nothing to come back from
  if (at < 0 || entity.spec.mergeClass === 'ledger') return undefined;
  return fields.slice(0, at).map((name) => ({ field: name, op: 'empty' }));
}

/** The rows that go to the recycle bin with what this field points at: its parts, issued documents left out. */
export function goingWith(pointer: Pointer): Which {
  const parts = partRows(pointer);
  return parts ? (allOf(...parts, isDraft(pointer.entity)) ?? 'all') : 'none';
}

/** The rows that keep what this field points at from being deleted: what the entity says, and issued parts. */
export function holding(pointer: Pointer): Which {
  const { entity, field } = pointer;
  const holds = entity.spec.holds?.[field.name];
  if (holds !== undefined) return holds === 'always' ? 'all' : holds;
  const parts = partRows(pointer);
  const draft = isDraft(entity);
  return parts && draft ? (allOf(...parts, { not: draft }) ?? 'all') : 'none';
}

/** The rows that must not be in use while what this field points at is in the recycle bin. */
export function needing(pointer: Pointer): Which {
  const parts = partRows(pointer);
  return parts ? (allOf(...parts) ?? 'all') : holding(pointer);
}
