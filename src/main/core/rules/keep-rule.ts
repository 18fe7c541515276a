import { AppError, bothLanguages } from '#shared/errors.ts';
import type { RuleDefinition } from '#shared/rules/rule-definition.ts';
import { administrators } from '../access/administrators.ts';
import { notify } from '../notifications/notify.ts';
import { dropAllRuleDue, ruleCounts } from '../storage/rule-store.ts';
import type { Work } from '../storage/work.ts';
import { demandSoundRule, type RuleContext } from './check-rule.ts';
import { Rule, RuleVersion } from './rule-entity.ts';
import { type RuleRow, type Version, versionsOf } from './rule-versions.ts';

/** A rule by its id; throws `notFound`. */
export function demandRule(work: Pick<Work, 'find'>, id: string): RuleRow {
  const rule = work.find(Rule, id);
  if (!rule) throw new AppError('notFound', { entity: Rule.spec.label });
  return rule;
}

export interface NewRule {
  readonly name: string;
  readonly entity: string;
  readonly definition: RuleDefinition;
}

/** A new rule as a draft; it does nothing yet. Returns its id. */
export function createRule(work: Work, { name, entity, definition }: NewRule, context: RuleContext): string {
  demandSoundRule(work, context.scope.registry.get(entity), definition, context);
  const ruleId = work.insert(Rule, { name, entityName: entity, state: 'draft' });
  addVersion(work, ruleId, 1, definition);
  return ruleId;
}

function addVersion(work: Work, ruleId: string, revision: number, definition: RuleDefinition): string {
  const values = { ruleId, revision, ownerId: work.actor.id, definition: JSON.stringify(definition) };
  return work.insert(RuleVersion, values);
}

/**
 * Saves what a rule says. A version that was in force stays as it was and the next one is made, which waits to be tried
 * and switched on; until then the old one goes on. Whoever saves becomes the owner of the version: it will act with
 * their rights, so nobody can lend themselves those of another.
 */
export function saveRule(
  work: Work,
  id: string,
  { name, definition }: { readonly name: string; readonly definition: RuleDefinition },
  context: RuleContext,
): void {
  const rule = demandRule(work, id);
  const entity = context.scope.registry.get(rule.entityName);
  demandSoundRule(work, entity, definition, { ...context, ruleId: id });
  const [latest] = versionsOf(work, id);
  const said = JSON.stringify(definition);
  if (latest && latest.fromGroup === null)
    work.update(RuleVersion, latest.id, { ownerId: work.actor.id, definition: said, triedAt: null });
  else if (JSON.stringify(latest?.definition) !== said || latest?.ownerId !== work.actor.id)
    addVersion(work, id, (latest?.revision ?? 0) + 1, definition);
  work.update(Rule, id, { name, ...(rule.state === 'trial' ? { state: 'draft' } : {}) });
}

/** Notes that the latest version was tried, so that it may be switched on. */
export function markTried(work: Work, id: string): void {
  const rule = demandRule(work, id);
  const [latest] = versionsOf(work, id);
  if (latest && latest.fromGroup === null) work.update(RuleVersion, latest.id, { triedAt: work.now });
  if (rule.state === 'draft') work.update(Rule, id, { state: 'trial' });
}

/**
 * Puts the latest version in force: it answers what happens from now on, the one before what happened until now. Only
 * its owner can, for it acts with their rights. Throws `ruleNotTried`.
 */
export function enableRule(work: Work, id: string, context: RuleContext): void {
  const rule = demandRule(work, id);
  const [latest, ...before] = versionsOf(work, id);
  if (!latest) throw new AppError('notFound', { entity: RuleVersion.spec.label });
  if (latest.fromGroup === null && latest.triedAt === null)
    throw new AppError('ruleNotTried', { rule: rule.name });
  if (latest.ownerId !== work.actor.id) throw new AppError('ruleNotYours', { rule: rule.name });
  const entity = context.scope.registry.get(rule.entityName);
  demandSoundRule(work, entity, latest.definition, { ...context, ruleId: id });
  if (rule.state !== 'active' || latest.fromGroup === null) {
    for (const each of before) close(work, each);
    work.update(RuleVersion, latest.id, { fromGroup: work.group, fromAt: work.now, upToGroup: null });
  }
  work.update(Rule, id, { state: 'active', revision: latest.revision, problem: null });
}

function close(work: Work, version: Version): void {
  if (version.fromGroup !== null && version.upToGroup === null)
    work.update(RuleVersion, version.id, { upToGroup: work.group });
}

/** Switches a rule off: it does nothing more, not even what is due already, and keeps its history. */
export function disableRule(work: Work, id: string): void {
  const rule = demandRule(work, id);
  if (rule.state !== 'active') throw new AppError('ruleNotActive', { rule: rule.name });
  for (const each of versionsOf(work, id)) close(work, each);
  dropAllRuleDue(work, id);
  work.update(Rule, id, { state: 'off' });
}

/** Switches a rule off by itself and tells its owner, and those who manage rights. */
export function pauseRule(work: Work, rule: RuleRow, version: Version, reason: AppError): void {
  if (demandRule(work, rule.id).state !== 'active') return;
  disableRule(work, rule.id);
  work.update(Rule, rule.id, { problem: JSON.stringify(reason.toWire()) });
  const { code, params } = reason;
  notify(work, {
    kind: 'ruleStopped',
    to: [version.ownerId, ...administrators(work).map(({ actor }) => actor.id)],
    params: { rule: rule.name, why: bothLanguages([{ code, params }]) },
    record: { entity: Rule.name, id: rule.id },
    bundle: `ruleStopped ${rule.id}`,
  });
}

/** Removes a draft that was never in force; throws `ruleInUse` for any other. */
export function removeRule(work: Work, id: string): void {
  const rule = demandRule(work, id);
  const versions = versionsOf(work, id);
  const used =
    versions.some(({ fromGroup }) => fromGroup !== null) || ruleCounts(work, id, 0).lastAt !== null;
  if (used) throw new AppError('ruleInUse', { rule: rule.name });
  for (const version of versions) work.remove(RuleVersion, version.id);
  work.remove(Rule, id);
}
