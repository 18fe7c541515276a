import { AppError } from '#shared/errors.ts';
import { demand, entityPermission, mayRead } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { loadActor } from '../access/load-actor.ts';
import type { Entity } from '../entities/entity.ts';
import { type FilterScope, filterScope } from '../lists/compile-filter.ts';
import type { RuleDue } from '../storage/rule-store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { meetsCondition } from './meets-condition.ts';
import { Rule, RuleVersion } from './rule-entity.ts';
import { type RuleRow, type Version, versionOf } from './rule-versions.ts';

/** What somebody must hold for their rules to act. */
export const RULE_WRITE = 'core.rule.write';

/** A rule about to act on a record, with the rights of its owner as they are now. */
export interface Following {
  readonly due: RuleDue;
  readonly rule: RuleRow;
  readonly version: Version;
  readonly entity: Entity;
  readonly owner: Actor;
  readonly scope: FilterScope;
}

/** What is to be done with something that is due. */
export type Verdict =
  /** The rule was switched off or removed meanwhile. */
  | { readonly to: 'drop'; readonly due: RuleDue }
  /** The owner may not do it any more. */
  | { readonly to: 'pause'; readonly rule: RuleRow; readonly version: Version; readonly reason: AppError }
  | { readonly to: 'skip'; readonly due: RuleDue; readonly version: Version }
  | { readonly to: 'follow'; readonly following: Following };

/** The reason in an error that says: the owner may not, or no longer knows the field. The next try would end alike. */
export function ownerLost(error: unknown): AppError | undefined {
  if (!(error instanceof AppError)) return undefined;
  if (error.code === 'notAllowed')
    return new AppError('ruleOwnerRights', { permission: error.params.permission ?? '' }, { cause: error });
  return error.code === 'unknownField' ? error : undefined;
}

/** Looks at something that is due, as of now, and says what to do with it. Changes nothing. */
export function judgeDue(workspace: Workspace, due: RuleDue): Verdict {
  const { reader, registry, facts } = workspace;
  const rule = reader.find(Rule, due.ruleId);
  const row = reader.find(RuleVersion, due.versionId);
  if (!rule || !row || rule.state !== 'active') return { to: 'drop', due };
  const version = versionOf(row);
  const pause = (reason: AppError): Verdict => ({ to: 'pause', rule, version, reason });
  const owner = loadActor(reader, version.ownerId);
  if (!owner) return pause(new AppError('ruleOwnerGone'));
  const entity = registry.get(rule.entityName);
  const scope = filterScope(registry, owner, workspace.today, facts.timeZone);
  try {
    demand(owner, RULE_WRITE);
    if (!mayRead(owner, entity)) demand(owner, entityPermission(entity, 'read'));
    return meetsCondition(reader, entity, due.recordId, version.definition.condition, scope)
      ? { to: 'follow', following: { due, rule, version, entity, owner, scope } }
      : { to: 'skip', due, version };
  } catch (error) {
    const reason = ownerLost(error);
    if (!reason) throw error;
    return pause(reason);
  }
}
