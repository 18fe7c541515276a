import type { Lifecycle } from '../entities/lifecycle.ts';
import { type LoggedGroup, readGroup } from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import { rowsAfter } from '../storage/rule-occasions.ts';
import { type RuleDue, ruleRunOfGroup } from '../storage/rule-store.ts';
import { isOccasion } from './occasions.ts';
import type { ActiveVersion } from './rule-versions.ts';

/** What a stretch of the log calls for. */
export interface Gathered {
  readonly dues: readonly Omit<RuleDue, 'id'>[];
  /** The last row that was looked at; null at the end of the log. */
  readonly lastRow: number | null;
}

/** Rows looked at in one go: a millisecond or two. */
const ROWS = 250;

/**
 * Looks at the rows of the log after one and says what rules have to look at. Each version answers what happened while
 * it was in force. What a rule wrote sets off others, one deeper, but never itself.
 */
export function gatherChanges(
  reader: Reader,
  after: number,
  versions: readonly ActiveVersion[],
  lifecycles: readonly Lifecycle[],
): Gathered {
  const rows = rowsAfter(reader, after, ROWS);
  const groups = new Map<number, { group: LoggedGroup; by: string | null; depth: number }>();
  const groupOf = (seq: number) => {
    const known = groups.get(seq);
    if (known) return known;
    const group = readGroup(reader, seq);
    const run = group.source === 'rule' ? ruleRunOfGroup(reader, seq) : undefined;
    const found = { group, by: run?.ruleId ?? null, depth: run ? run.depth + 1 : 0 };
    groups.set(seq, found);
    return found;
  };
  const dues = rows.flatMap((row) => {
    const inForce = versions.filter(
      ({ entityName, fromGroup, upToGroup }) =>
        entityName === row.entity && fromGroup < row.groupSeq && (upToGroup ?? row.groupSeq) >= row.groupSeq,
    );
    if (inForce.length === 0) return [];
    const { group, by, depth } = groupOf(row.groupSeq);
    const lifecycle = lifecycles.find((each) => each.entity === row.entity);
    return inForce
      .filter(
        ({ ruleId, definition }) =>
          ruleId !== by && isOccasion(definition.when, row, group.source, lifecycle),
      )
      .map(({ ruleId, id }) => ({
        ruleId,
        versionId: id,
        recordId: row.recordId,
        occasion: `change ${group.seq}`,
        cause: group.seq,
        depth,
        dueAt: group.at,
      }));
  });
  return { dues, lastRow: rows.at(-1)?.id ?? null };
}
