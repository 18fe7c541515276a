import type { LocalText } from '#shared/texts.ts';
import { visibleFields } from '../access/access.ts';
import { defineTask } from '../jobs/task.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { mayReadRecord } from '../records/may-read-record.ts';
import { lastGroup } from '../storage/change-log.ts';
import { type BrokenLink, checkChain } from '../storage/check-chain.ts';
import type { Deviation } from '../storage/check-records.ts';
import type { Reader } from '../storage/reader.ts';
import { verifyLog } from '../storage/verify.ts';

/** A number and hash that were printed or deposited earlier. */
export interface DepositedHead {
  readonly action: number;
  readonly hash: string;
}

export interface LogVerdict {
  /** How many actions were found whole. */
  readonly actions: number;
  readonly broken: BrokenLink | null;
  /** Records that differ from the log, in words. */
  readonly deviations: readonly LocalText[];
  /** How many there are; the first are told. */
  readonly deviating: number;
}

export interface HeadVerdict {
  /**
   * `unchanged`: the action is in the chain as deposited, and so is everything before it. `cut`: the log ends before
   * it. `rewritten`: another action has its number. `broken`: an action before it does not hold.
   */
  readonly verdict: 'unchanged' | 'cut' | 'rewritten' | 'broken';
  /** The last action that the log has. */
  readonly last: number;
  readonly broken: BrokenLink | null;
}

/** Checks the chain of all actions, and every record against them. */
export const checkLogTask = defineTask(
  'changes.checkLog',
  (_input: null, { reader, registry, scope, progress, throwIfCancelled }): LogVerdict => {
    const { groups, broken, deviations, deviating } = verifyLog(reader, registry, (done, total) => {
      throwIfCancelled();
      progress(done, total);
    });
    const told = deviations.map((deviation) => within(reader, deviation, scope));
    return { actions: groups, broken, deviations: told, deviating };
  },
);

/** What differs, as far as the reader may see it; at least what kind of record it is. */
function within(reader: Reader, deviation: Deviation, scope: FilterScope): LocalText {
  const entity = scope.registry.get(deviation.entity);
  const { field, id, detail } = deviation;
  const hides =
    field !== null &&
    entity.field(field) !== undefined &&
    !visibleFields(scope.actor, entity).some(({ name }) => name === field);
  if (!hides && mayReadRecord(reader, entity, id, scope)) return detail;
  const { label } = entity.spec;
  return {
    zh: `一条${label.zh}与操作记录不符（无权查看）`,
    en: `One ${label.en.toLowerCase()} differs from the log (not yours to see)`,
  };
}

/** Whether the log still holds what a deposited head stands for. */
export const checkHeadTask = defineTask(
  'changes.checkHead',
  ({ action, hash }: DepositedHead, { reader, throwIfCancelled }): HeadVerdict => {
    const last = lastGroup(reader)?.seq ?? 0;
    const chain = checkChain(reader, throwIfCancelled, action);
    const verdict = chain.broken
      ? 'broken'
      : chain.groups < action
        ? 'cut'
        : Buffer.from(chain.hash).toString('hex') === hash.toLowerCase()
          ? 'unchanged'
          : 'rewritten';
    return { verdict, last, broken: chain.broken };
  },
);
