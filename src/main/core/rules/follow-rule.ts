import { AppError, bothLanguages, type WireError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import { notify } from '../notifications/notify.ts';
import { hasWritten } from '../storage/rule-occasions.ts';
import {
  countRuleRuns,
  dropRuleDue,
  isStillDue,
  keepRuleRun,
  type RuleDue,
  type RuleOutcome,
} from '../storage/rule-store.ts';
import type { Work } from '../storage/work.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { carryOut, type Effect } from './carry-out.ts';
import { type Following, ownerLost, RULE_WRITE, type Verdict } from './judge-due.ts';
import { pauseRule } from './keep-rule.ts';
import { meetsCondition } from './meets-condition.ts';
import type { RuleRooms } from './rule-rooms.ts';
import type { RuleRow, Version } from './rule-versions.ts';

/** The same rule acts on the same record no oftener than this within a minute. */
export const MOST_PER_MINUTE = 5;
/** Rules that set one another off stop here. */
export const DEEPEST = 5;
const MINUTE = 60_000;

interface Logged {
  readonly ms?: number;
  readonly effects?: readonly Effect[];
  readonly error?: AppError;
  readonly groupSeq?: number | null;
}

const wired = (error: AppError | undefined): string | null =>
  error ? JSON.stringify(error.toWire() satisfies WireError) : null;

function log(work: Work, due: RuleDue, { revision }: Version, outcome: RuleOutcome, more: Logged = {}): void {
  keepRuleRun(work, due, {
    revision,
    at: work.now,
    ms: more.ms ?? 0,
    outcome,
    groupSeq: more.groupSeq ?? null,
    effects: JSON.stringify(more.effects ?? []),
    error: wired(more.error),
  });
}

/** Bookkeeping of the program itself, which no role permits or forbids. */
export const bySystem = (
  workspace: Workspace,
  action: string,
  body: (work: Work) => void,
): Promise<unknown> =>
  workspace.writeWhenFree({ action, actor: SYSTEM, source: 'system' }, (work) => {
    body(work);
    return null;
  });

/** Ends what is due without acting: dropped, or logged as not met. One transaction for as many as are given. */
export const settle = (workspace: Workspace, verdicts: readonly Verdict[]): Promise<unknown> =>
  bySystem(workspace, 'core.rule.skip', (work) => {
    for (const verdict of verdicts) {
      if (verdict.to === 'drop') dropRuleDue(work, verdict.due);
      else if (verdict.to === 'skip' && isStillDue(work, verdict.due))
        log(work, verdict.due, verdict.version, 'unmatched');
    }
  });

/** Switches a rule off by itself, and says so to whom it belongs. */
export const pause = (
  workspace: Workspace,
  rule: RuleRow,
  version: Version,
  reason: AppError,
): Promise<unknown> =>
  bySystem(workspace, 'core.rule.pause', (work) => pauseRule(work, rule, version, reason));

/**
 * Carries out a rule on a record as one unit of work: what it does, the log of the run and the end of what was due are
 * committed together, so that it happens once, however the program ends. A failure takes back what the rule did and is
 * logged in its place. Where the owner has lost the right meanwhile, the rule is switched off instead.
 */
export async function followRule(
  workspace: Workspace,
  following: Following,
  rooms: RuleRooms,
): Promise<void> {
  const { due, rule, version } = following;
  const stop = guard(workspace, following);
  if (stop) {
    await bySystem(workspace, 'core.rule.skip', (work) => {
      if (!isStillDue(work, due)) return;
      log(work, due, version, 'stopped', { error: stop });
      alert(work, 'ruleStopped', following, stop);
    });
    return;
  }
  const command = {
    action: 'core.rule.run',
    permission: RULE_WRITE,
    actor: following.owner,
    source: 'rule',
    reason: `${rule.name} · v${version.revision}`,
  } as const;
  try {
    await workspace.writeWhenFree(command, (work) => {
      if (isStillDue(work, due)) act(work, following, rooms);
      return null;
    });
  } catch (error) {
    const reason = ownerLost(error);
    if (!reason) throw error;
    await pause(workspace, rule, version, reason);
  }
}

function act(work: Work, following: Following, rooms: RuleRooms): void {
  const { due, rule, version, entity, owner, scope } = following;
  const { condition, actions } = version.definition;
  // as of now: the right to write may have been waited for
  if (!meetsCondition(work, entity, due.recordId, condition, scope)) {
    log(work, due, version, 'unmatched');
    return;
  }
  const started = performance.now();
  const context = {
    subject: { entity, id: due.recordId, ruleOwner: owner.id },
    ruleId: rule.id,
    scope,
    ...rooms,
    run: { occasion: due.occasion, depth: due.depth },
  };
  try {
    const effects = work.attempt(() => carryOut(work, actions, context));
    const groupSeq = hasWritten(work, work.group) ? work.group : null;
    log(work, due, version, 'done', { ms: performance.now() - started, effects, groupSeq });
  } catch (error) {
    if (ownerLost(error)) throw error;
    const refusal = error instanceof AppError ? error : reportUnexpected(error);
    log(work, due, version, 'failed', { ms: performance.now() - started, error: refusal });
    alert(work, 'ruleFailed', following, refusal);
  }
}

/** Why a rule may not act now, though its condition is met. */
function guard({ reader, clock }: Workspace, { due, rule }: Following): AppError | undefined {
  if (due.depth > DEEPEST) return new AppError('ruleTooDeep', { rule: rule.name, most: DEEPEST });
  if (countRuleRuns(reader, rule.id, due.recordId, clock() - MINUTE) >= MOST_PER_MINUTE)
    return new AppError('ruleTooOften', { rule: rule.name, most: MOST_PER_MINUTE });
  return undefined;
}

/** Tells the owner; many of one kind are one line. */
function alert(
  work: Work,
  kind: 'ruleFailed' | 'ruleStopped',
  { due, rule, entity, owner }: Following,
  error: AppError,
): void {
  const { code, params, problems } = error;
  notify(work, {
    kind,
    to: [owner.id],
    params: { rule: rule.name, why: bothLanguages(problems.length > 0 ? problems : [{ code, params }]) },
    record: { entity: entity.name, id: due.recordId },
    bundle: `${kind} ${rule.id}`,
  });
}
