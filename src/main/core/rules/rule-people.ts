import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { RulePerson } from '#shared/rules/rule-definition.ts';
import { activePeople } from '../access/active-people.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { Work } from '../storage/work.ts';

/** What people are looked for from. */
export interface RuleSubject {
  readonly entity: Entity;
  readonly id: string;
  readonly ruleOwner: string;
}

/** The paths of an `ownScope` at which it says “me”: `ownerId.personId`. */
export function pathsToOwner(filter: Filter | undefined): string[] {
  if (filter === undefined) return [];
  if ('and' in filter) return filter.and.flatMap(pathsToOwner);
  if ('or' in filter) return filter.or.flatMap(pathsToOwner);
  if ('not' in filter) return [];
  const { value, field } = filter;
  return typeof value === 'object' && value !== null && 'me' in value ? [field] : [];
}

/** What stands at the end of a path through references. */
function follow(work: Work, registry: Registry, entity: Entity, id: string, path: string): FieldValue {
  const [name = '', ...rest] = path.split('.');
  const value = (work.find(entity, id) as unknown as Record<string, FieldValue> | undefined)?.[name] ?? null;
  if (rest.length === 0 || typeof value !== 'string') return value;
  const target = entity.field(name)?.target;
  return target === undefined ? null : follow(work, registry, registry.get(target), value, rest.join('.'));
}

/** Whose a record is: the first person that its scope leads to; else whoever made it. */
function ownerOf(work: Work, { entity, id }: RuleSubject): string | undefined {
  for (const path of pathsToOwner(entity.spec.ownScope)) {
    const found = follow(work, work.registry, entity, id, path);
    if (typeof found === 'string') return found;
  }
  const maker = work.find(entity, id)?.createdBy;
  return maker === 'system' ? undefined : maker;
}

/**
 * The people that a rule means, as far as they still work here. Throws `ruleNobody` where a record belongs to nobody,
 * `rulePerson` where whom it names has gone.
 */
export function peopleMeant(work: Work, person: RulePerson, subject: RuleSubject): string[] {
  const active = activePeople(work);
  const here = (id: string | undefined): string[] =>
    active.filter(({ actor }) => actor.id === id).map(({ actor }) => actor.id);
  if ('recordOwner' in person) {
    const found = here(ownerOf(work, subject));
    if (found.length === 0) throw new AppError('ruleNobody');
    return found;
  }
  const found =
    'role' in person
      ? active.filter(({ actor }) => actor.role.id === person.role).map(({ actor }) => actor.id)
      : here('person' in person ? person.person : subject.ruleOwner);
  if (found.length === 0) throw new AppError('rulePerson');
  return found;
}
