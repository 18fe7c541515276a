import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../entities/entity.ts';
import type { Actor } from './actor.ts';
import { allows } from './role.ts';
import { teamScope } from './team-scope.ts';

/**
 * `public` shows the public fields of an entity, `read` the internal ones too, `sensitive` all of them; `write`
 * changes what may be seen.
 */
export type Verb = 'public' | 'read' | 'sensitive' | 'write';

export const entityPermission = (entity: Entity, verb: Verb): string =>
  `${entity.spec.domain}.${entity.name}.${verb}`;

export const may = (actor: Actor, permission: string): boolean => allows(actor.role, permission);

export const mayWrite = (actor: Actor, entity: Entity): boolean =>
  may(actor, entityPermission(entity, 'write'));

/** Whether the actor may see rows of this entity at all, be it only their public fields. */
export const mayRead = (actor: Actor, entity: Entity): boolean =>
  may(actor, entityPermission(entity, 'read')) || may(actor, entityPermission(entity, 'public'));

/** Throws `notAllowed` unless the actor's role holds the permission. */
export function demand(actor: Actor, permission: string): void {
  if (!may(actor, permission)) throw new AppError('notAllowed', { permission });
}

/** As `demand`, for an entity; the sentence names the entity. */
export function demandEntity(actor: Actor, entity: Entity, verb: 'read' | 'write'): void {
  if (verb === 'read' ? mayRead(actor, entity) : mayWrite(actor, entity)) return;
  const { label } = entity.spec;
  const words = verb === 'read' ? { zh: '查看', en: 'see ' } : { zh: '修改', en: 'change ' };
  throw new AppError('notAllowed', {
    permission: { zh: words.zh + label.zh, en: words.en + label.en.toLowerCase() },
  });
}

/** The filter that every read of this entity carries for this actor; null where all rows are theirs to see. */
export function rowScope({ role }: Actor, entity: Entity): Filter | null {
  const own = entity.spec.ownScope;
  if (own === undefined || role.scope === 'all') return null;
  return role.scope === 'own' ? own : teamScope(own);
}

/** The fields of an entity that the actor may see, in lists, exports, history and filters alike. */
export function visibleFields(actor: Actor, entity: Entity): readonly FieldMeta[] {
  if (may(actor, entityPermission(entity, 'sensitive'))) return entity.fields;
  const internal = may(actor, entityPermission(entity, 'read'));
  return entity.fields.filter(
    ({ fieldClass }) => fieldClass === 'public' || (internal && fieldClass === 'internal'),
  );
}

/** Whether the actor may see one field of an entity, such as the title that a reference shows. */
export const maySee = (actor: Actor, entity: Entity, field: string): boolean =>
  visibleFields(actor, entity).some(({ name }) => name === field);
