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

/** A rule and its owner as they are now, or why it cannot act at all. */
type Standing =
  | { readonly to: 'drop' }
  | { readonly to: 'pause'; readonly rule: RuleRow; readonly version: Version; readonly reason: AppError }
  | { readonly to: 'look'; readonly following: Omit<Following, 'due'> };

function standingOf(workspace: Workspace, { ruleId, versionId }: RuleDue): Standing {
  const { reader, registry, facts } = workspace;
  const rule = reader.find(Rule, ruleId);
  const row = reader.find(RuleVersion, versionId);
  const version = row && versionOf(row);
  const entity = rule && registry.find(rule.entityName);
  if (rule?.state !== 'active' || !version || !entity) return { to: 'drop' };
  const owner = loadActor(reader, version.ownerId);
  if (!owner) return { to: 'pause', rule, version, reason: new AppError('ruleOwnerGone') };
  const scope = filterScope(registry, owner, workspace.today, facts.timeZone);
  try {
    demand(owner, RULE_WRITE);
    if (!mayRead(owner, entity)) demand(owner, entityPermission(entity, 'read'));
  } catch (error) {
    const reason = ownerLost(error);
    if (!reason) throw error;
    return { to: 'pause', rule, version, reason };
  }
  return { to: 'look', following: { rule, version, entity, owner, scope } };
}

/**
 * Looks at what is due, as of now, and says what to do with each; changes nothing. A rule and its owner are looked up
 * once, so a judge is good for as long as nothing else happens.
 */
export function judgeOf(workspace: Workspace): (due: RuleDue) => Verdict {
  const known = new Map<string, Standing>();
  return (due) => {
    let standing = known.get(due.versionId);
    if (!standing) {
      standing = standingOf(workspace, due);
      known.set(due.versionId, standing);
    }
    if (standing.to === 'drop') return { to: 'drop', due };
    if (standing.to === 'pause') return standing;
    const { following } = standing;
    const { rule, version, entity, scope } = following;
    try {
      return meetsCondition(workspace.reader, entity, due.recordId, version.definition.condition, scope)
        ? { to: 'follow', following: { ...following, due } }
        : { to: 'skip', due, version };
    } catch (error) {
      const reason = ownerLost(error);
      if (!reason) throw error;
      return { to: 'pause', rule, version, reason };
    }
  };
}
