import type { LocalText } from '#shared/texts.ts';
import { addRow, beginHash, GENESIS } from '../changes/hash.ts';
import type { LoggedGroup, LoggedRow } from './change-log.ts';
import type { Reader } from './reader.ts';

/** The first action of the log that is not as it was written. */
export interface BrokenLink {
  readonly seq: number;
  /** When and what it says it was; null where the action itself is missing. */
  readonly at: number | null;
  readonly action: string | null;
  readonly what: LocalText;
}

export interface Chain {
  /** How many actions, and rows of them, are whole. */
  readonly groups: number;
  readonly rows: number;
  /** The hash of the last whole action. */
  readonly hash: Uint8Array;
  readonly broken: BrokenLink | null;
}

/** How many rows have been looked at. Throws to stop the check. */
export type CheckProgress = (done: number) => void;

const EVERY = 1000;

const WHAT = {
  missing: { zh: '记录缺失', en: 'its record is missing' },
  unlinked: { zh: '与前一操作不相连', en: 'it does not follow the one before' },
  gap: { zh: '变更行不连续', en: 'its rows do not follow on' },
  rows: { zh: '变更行缺失或多余', en: 'rows are missing or too many' },
  changed: { zh: '内容被改动', en: 'its content was changed' },
  stray: { zh: '有不属于任何操作的变更行', en: 'there are rows that belong to no action' },
} as const satisfies Record<string, LocalText>;

/**
 * Follows the chain of actions from the first, at most to action `upTo`, and stops at the first that does not hold.
 * Reads actions and rows side by side as two streams: the memory it takes does not grow with the log.
 */
export function checkChain(reader: Reader, progress: CheckProgress, upTo = Number.MAX_SAFE_INTEGER): Chain {
  let hash: Uint8Array = GENESIS;
  let groups = 0;
  let rows = 0;
  const end = (broken: BrokenLink | null): Chain => ({ groups, rows, hash, broken });
  const stream = reader.sqlEach<LoggedRow>(
    'select id, groupSeq, entity, recordId, op, changes from change_row order by id',
  );
  try {
    let row = stream.next();
    const actions = reader.sqlEach<LoggedGroup>('select * from change_group where seq <= ? order by seq', [
      upTo,
    ]);
    for (const group of actions) {
      const { seq, at, action, firstRow, lastRow } = group;
      if (seq !== groups + 1) return end({ seq: groups + 1, at: null, action: null, what: WHAT.missing });
      const broken = (what: LocalText): Chain => end({ seq, at, action, what });
      if (!sameBytes(group.previousHash, hash)) return broken(WHAT.unlinked);
      if (firstRow !== rows + 1) return broken(WHAT.gap);
      const digest = beginHash(hash, group);
      let expected = firstRow;
      for (; !row.done && row.value.id <= lastRow; row = stream.next()) {
        if (row.value.id !== expected || row.value.groupSeq !== seq) return broken(WHAT.rows);
        addRow(digest, row.value);
        if (expected % EVERY === 0) progress(expected);
        expected += 1;
      }
      if (expected === firstRow || expected !== lastRow + 1) return broken(WHAT.rows);
      if (!sameBytes(digest.digest(), group.hash)) return broken(WHAT.changed);
      hash = group.hash;
      groups = seq;
      rows = lastRow;
    }
    if (!row.done && upTo === Number.MAX_SAFE_INTEGER)
      return end({ seq: groups + 1, at: null, action: null, what: WHAT.stray });
    return end(null);
  } finally {
    stream.return?.();
  }
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.from(left).equals(right);
