import { AppError, type WireError } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import type { RuleDefinition } from '#shared/rules/rule-definition.ts';
import { describeChange, type FieldChange } from '../changes/describe-change.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import { DryRunEnd } from '../jobs/dry-run.ts';
import { defineTask, type Task } from '../jobs/task.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { findVisible } from '../records/read-record.ts';
import { labelOfRow } from '../records/record-label.ts';
import { readGroup } from '../storage/change-log.ts';
import { lastRow, newestRecordsOf, newestRowsOf, rowsAfter } from '../storage/rule-occasions.ts';
import type { Work } from '../storage/work.ts';
import { carryOut, type Effect } from './carry-out.ts';
import { demandSoundRule } from './check-rule.ts';
import { RULE_WRITE } from './judge-due.ts';
import { meetsCondition } from './meets-condition.ts';
import { isOccasion } from './occasions.ts';
import type { RuleRooms } from './rule-rooms.ts';

/** Records or changes that a trial looks back over. */
export const TRIAL_ROWS = 200;
/** Rows of the log that are searched for them. */
const SEARCHED = 5000;
const MOST_CHANGES = 200;

export interface TrialRow {
  readonly id: string;
  readonly title: RefLabel;
  /** What would have changed, in this record and others. */
  readonly changes: readonly FieldChange[];
  readonly effects: readonly Effect[];
  /** Why it would have failed. */
  readonly error: WireError | null;
}

export interface TrialReport {
  /** How many records or changes were looked at. */
  readonly looked: number;
  readonly matched: number;
  readonly failed: number;
  /** Those that matched, newest first. */
  readonly rows: readonly TrialRow[];
}

export interface TrialOrder {
  readonly entity: string;
  readonly ruleId?: string | undefined;
  readonly definition: RuleDefinition;
}

/** Takes back what one record's trial did. */
class TrialEnd extends Error {}

/** The records that the rule would have looked at, newest first. */
function candidates(
  work: Work,
  entity: Entity,
  { when }: RuleDefinition,
  lifecycle: Lifecycle | undefined,
): string[] {
  if (when.on !== 'changed' && when.on !== 'moved' && when.on !== 'imported')
    return newestRecordsOf(work, entity, TRIAL_ROWS);
  const found = newestRowsOf(work, entity, SEARCHED)
    .filter((row) => {
      const source = when.on === 'imported' ? readGroup(work, row.groupSeq).source : '';
      return isOccasion(when, row, source, lifecycle);
    })
    .map(({ recordId }) => recordId);
  return [...new Set(found)].slice(0, TRIAL_ROWS);
}

/** What the rule would do to one record now; all of it is taken back. */
function tryOn(
  work: Work,
  entity: Entity,
  id: string,
  { ruleId = 'trial', definition }: TrialOrder,
  rooms: RuleRooms,
  scope: FilterScope,
): TrialRow {
  const row = findVisible(work, entity, id, scope);
  const title = (row && labelOfRow(entity, row)) ?? null;
  const context = {
    subject: { entity, id, ruleOwner: scope.actor.id },
    ruleId,
    scope,
    ...rooms,
    run: null,
  };
  let tried: TrialRow = { id, title, changes: [], effects: [], error: null };
  try {
    work.attempt(() => {
      const before = lastRow(work);
      const effects = carryOut(work, definition.actions, context);
      const changes = rowsAfter(work, before, MOST_CHANGES).flatMap((logged) =>
        describeChange(work, scope.registry.get(logged.entity), logged, scope),
      );
      tried = { ...tried, changes, effects };
      throw new TrialEnd();
    });
  } catch (error) {
    if (error instanceof AppError) return { ...tried, changes: [], effects: [], error: error.toWire() };
    if (!(error instanceof TrialEnd)) throw error;
  }
  return tried;
}

/** Tries a rule over what happened lately with the actor's rights, within a unit of work that is rolled back. */
export function tryRule(
  work: Work,
  order: TrialOrder,
  rooms: RuleRooms,
  scope: FilterScope,
  onRecord: (done: number, total: number) => void = () => undefined,
): TrialReport {
  const entity = scope.registry.get(order.entity);
  demandSoundRule(work, entity, order.definition, { scope, ...rooms, ruleId: order.ruleId });
  const lifecycle = rooms.lifecycles.find((each) => each.entity === entity.name);
  const ids = candidates(work, entity, order.definition, lifecycle);
  const rows = ids.flatMap((id, at) => {
    onRecord(at + 1, ids.length);
    return meetsCondition(work, entity, id, order.definition.condition, scope)
      ? [tryOn(work, entity, id, order, rooms, scope)]
      : [];
  });
  const failed = rows.filter(({ error }) => error !== null).length;
  return { looked: ids.length, matched: rows.length, failed, rows };
}

/** The trial as work of a worker, so that the window stays alive. Writes nothing. */
export const ruleTrialTask = (rooms: RuleRooms): Task<TrialOrder, TrialReport> =>
  defineTask('rules.trial', (order: TrialOrder, context): TrialReport => {
    const command = {
      action: 'core.rule.trial',
      permission: RULE_WRITE,
      actor: context.actor,
      source: 'rule',
    } as const;
    try {
      context.write(command, (work): never => {
        throw new DryRunEnd(
          tryRule(work, order, rooms, context.scope, (done, total) => {
            context.throwIfCancelled();
            context.progress(done, total);
          }),
        );
      });
      throw new Error('a trial never ends otherwise');
    } catch (error) {
      if (error instanceof DryRunEnd) return error.report as TrialReport;
      throw error;
    }
  });
