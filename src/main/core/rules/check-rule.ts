import { expressionBuilder } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { RuleAction, RuleDefinition, RuleValue, RuleWhen } from '#shared/rules/rule-definition.ts';
import type { LocalText } from '#shared/texts.ts';
import { demand, demandEntity, visibleFields } from '../access/access.ts';
import type { Entity, RecordReader } from '../entities/entity.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { isMailAddress } from '../mail/mail.ts';
import { checkValues, isByHand } from '../records/write-record.ts';
import { isTaggable } from '../tags/tag-record.ts';
import { TaskEntity } from '../tasks/task-entity.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import { isRuled } from './is-ruled.ts';
import { chooseMailTemplate, RULE_MAIL } from './mail-template.ts';
import { Rule } from './rule-entity.ts';

export interface RuleContext {
  readonly scope: FilterScope;
  readonly lifecycles: readonly Lifecycle[];
  readonly documentKinds: readonly DocumentKind[];
  /** The rule itself, where it exists already. */
  readonly ruleId?: string | undefined;
}

const SEALED: LocalText = { zh: '它是加密的敏感字段。', en: 'it is sensitive and encrypted.' };
const FIXED: LocalText = { zh: '它不能直接修改。', en: 'it cannot be changed directly.' };

/**
 * Throws what stands against a rule before it is kept: a field that its owner may not see or change, a filter that does
 * not fit, a move that does not exist, another rule that is not there. What depends on the record shows in the trial.
 */
export function demandSoundRule(
  reader: RecordReader,
  entity: Entity,
  { when, condition, actions }: RuleDefinition,
  context: RuleContext,
): void {
  const { scope } = context;
  if (!isRuled(entity)) throw new AppError('ruleEntity', { entity: entity.spec.plural });
  demandEntity(scope.actor, entity, 'read');
  checkWhen(entity, when, context);
  if (condition) {
    compileFilter(expressionBuilder<AnyTables, string>(), condition, entity, 't', scope);
    for (const path of pathsOf(condition)) demandPlain(scope, entity, path);
  }
  for (const [index, action] of actions.entries()) checkAction(reader, entity, action, index + 1, context);
}

const pathsOf = (filter: Filter): string[] => {
  if ('and' in filter) return filter.and.flatMap(pathsOf);
  if ('or' in filter) return filter.or.flatMap(pathsOf);
  return 'not' in filter ? pathsOf(filter.not) : [filter.field];
};

const refuse = (entity: Entity, field: FieldMeta, why: LocalText): AppError =>
  new AppError('ruleField', { entity: entity.spec.label, field: field.label, why });

/** A sealed field opens to the person at the desk alone, who need not be the owner: no rule reckons with it. */
function demandPlain({ registry }: FilterScope, entity: Entity, path: string): void {
  const [name = '', ...rest] = path.split('.');
  const field = entity.field(name);
  if (field && entity.sealed.includes(name)) throw refuse(entity, field, SEALED);
  if (rest.length > 0 && field?.target !== undefined)
    demandPlain({ registry } as FilterScope, registry.get(field.target), rest.join('.'));
}

function demandSeen(entity: Entity, name: string, { scope }: RuleContext): FieldMeta {
  const field = visibleFields(scope.actor, entity).find((each) => each.name === name);
  if (!field) throw new AppError('unknownField', { entity: entity.spec.label, field: name });
  demandPlain(scope, entity, name);
  return field;
}

function lifecycleOf(entity: Entity, { lifecycles }: RuleContext): Lifecycle {
  const lifecycle = lifecycles.find((each) => each.entity === entity.name);
  if (!lifecycle) throw new AppError('ruleNoLifecycle', { entity: entity.spec.label });
  return lifecycle;
}

function checkWhen(entity: Entity, when: RuleWhen, context: RuleContext): void {
  if (when.on === 'changed') demandSeen(entity, when.field, context);
  if (when.on === 'moved') {
    const { states } = lifecycleOf(entity, context);
    if (when.to !== undefined && !states.some(({ value }) => value === when.to))
      throw new AppError('ruleUnknownMove', { entity: entity.spec.label, event: when.to });
  }
  if (when.on === 'reached') {
    const field = demandSeen(entity, when.field, context);
    if (field.kind !== 'date' && field.kind !== 'instant')
      throw new AppError('ruleWhenField', { field: field.label });
    // it is looked for again and again, so an index has to find it
    if (!field.sortable) throw new AppError('ruleWhenIndex', { field: field.label });
  }
}

function checkAction(
  reader: RecordReader,
  entity: Entity,
  action: RuleAction,
  at: number,
  context: RuleContext,
): void {
  const { scope } = context;
  switch (action.do) {
    case 'set':
      if (!isByHand(entity)) throw new AppError('notByHand', { entity: entity.spec.label });
      demandEntity(scope.actor, entity, 'write');
      checkWritten(entity, entity, action.values, 'editable', at, context);
      return;
    case 'create': {
      const target = scope.registry.get(action.entity);
      if (!isRuled(target)) throw new AppError('ruleEntity', { entity: target.spec.plural });
      if (!isByHand(target)) throw new AppError('notByHand', { entity: target.spec.label });
      demandEntity(scope.actor, target, 'write');
      checkWritten(entity, target, action.values, 'onCreate', at, context);
      return;
    }
    case 'move': {
      demandEntity(scope.actor, entity, 'write');
      const move = lifecycleOf(entity, context).moves.find(({ event }) => event === action.event);
      if (!move) throw new AppError('ruleUnknownMove', { entity: entity.spec.label, event: action.event });
      return;
    }
    case 'task':
      demandEntity(scope.actor, TaskEntity, 'write');
      return;
    case 'tag':
      demandEntity(scope.actor, entity, 'write');
      if (!isTaggable(scope.registry.get(entity.name)))
        throw new AppError('tagNotHere', { entity: entity.spec.label });
      if (action.add.length + action.remove.length === 0) throw new AppError('ruleNoTags', { at });
      return;
    case 'mail':
      demand(scope.actor, RULE_MAIL);
      checkAddress(entity, action.to, at, context);
      return;
    case 'template':
      demand(scope.actor, RULE_MAIL);
      checkAddress(entity, action.to, at, context);
      chooseMailTemplate(reader, entity, action, context.documentKinds, at);
      return;
    case 'start': {
      const started = reader.find(Rule, action.ruleId);
      if (!started || started.entityName !== entity.name || started.id === context.ruleId)
        throw new AppError('ruleStarts', { at });
    }
  }
}

/** The address is one, or stands in a mail field that the owner may see. */
function checkAddress(
  entity: Entity,
  to: Extract<RuleAction, { do: 'mail' }>['to'],
  at: number,
  context: RuleContext,
): void {
  if ('address' in to) {
    if (!isMailAddress(to.address)) throw new AppError('ruleAddress', { at, value: to.address });
    return;
  }
  const [name = '', inner] = to.field.split('.');
  const outer = demandSeen(entity, name, context);
  const target = inner === undefined ? undefined : outer.target;
  const field =
    target === undefined || inner === undefined
      ? outer
      : demandSeen(context.scope.registry.get(target), inner, context);
  if (field.kind !== 'email') throw new AppError('ruleAddress', { at, value: field.label });
}

/** Every value has a field that takes it; what is copied comes from a field that may be read. */
function checkWritten(
  entity: Entity,
  target: Entity,
  values: Readonly<Record<string, RuleValue>>,
  when: 'editable' | 'onCreate',
  at: number,
  context: RuleContext,
): void {
  if (Object.keys(values).length === 0) throw new AppError('ruleActionValues', { at });
  for (const [name, value] of Object.entries(values)) {
    const field = demandSeen(target, name, context);
    if (!field[when]) throw refuse(target, field, FIXED);
    if (typeof value === 'object' && value !== null) {
      if ('field' in value) demandSeen(entity, value.field, context);
    } else checkValues(target, { [name]: value }, [field]);
  }
}
