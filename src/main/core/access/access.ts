import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../entities/entity.ts';
import type { Actor } from './actor.ts';
import { ROLES, roleAllows } from './roles.ts';

export type Verb = 'read' | 'write';

export const entityPermission = (entity: Entity, verb: Verb): string =>
  `${entity.spec.domain}.${entity.name}.${verb}`;

export const may = (actor: Actor, permission: string): boolean => roleAllows(actor.role, permission);

/** Throws `notAllowed` unless the actor's role holds the permission. */
export function demand(actor: Actor, permission: string): void {
  if (!may(actor, permission)) throw new AppError('notAllowed', { permission });
}

/** As `demand`, for an entity; the sentence names the entity. */
export function demandEntity(actor: Actor, entity: Entity, verb: Verb): void {
  if (may(actor, entityPermission(entity, verb))) return;
  const { label } = entity.spec;
  const words = verb === 'read' ? { zh: '查看', en: 'see ' } : { zh: '修改', en: 'change ' };
  throw new AppError('notAllowed', {
    permission: { zh: words.zh + label.zh, en: words.en + label.en.toLowerCase() },
  });
}

/** The filter that every read of this entity carries for this actor; null where all rows are theirs to see. */
export const rowScope = (actor: Actor, entity: Entity): Filter | null =>
  ROLES[actor.role].scope === 'own' ? (entity.spec.ownScope ?? null) : null;

/** The fields of an entity that the actor may see, in lists, exports, history and filters alike. */
export const visibleFields = (actor: Actor, entity: Entity): readonly FieldMeta[] =>
  ROLES[actor.role].sensitive
    ? entity.fields
    : entity.fields.filter((field) => field.fieldClass !== 'sensitive');
