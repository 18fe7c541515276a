import { countWords } from '#shared/count-words.ts';
import { textDiff } from '#shared/text-diff.ts';
import { orderKept } from './order-kept.ts';
import { pairClauses } from './pair-clauses.ts';

/** A clause as a version of a contract says it. */
export interface ComparedClause {
  readonly clauseId: string | null;
  readonly heading: string;
  readonly text: string;
}

export type ClauseChangeKind = 'same' | 'changed' | 'added' | 'removed' | 'moved';

/** What became of one clause from one version to another. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind;
  /** Whether it stands in another place; with `changed` besides. */
  readonly moved: boolean;
  /** Its number in either version, from 1. */
  readonly before: number | null;
  readonly after: number | null;
  readonly oldHeading: string | null;
  readonly heading: string;
  readonly oldText: string;
  readonly text: string;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

export interface VersionComparison {
  /** In the order of the later version; what was removed stands where it was. */
  readonly clauses: readonly ClauseChange[];
  readonly counts: Readonly<Record<ClauseChangeKind, number>>;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

const sumOf = (changes: readonly ClauseChange[], side: 'wordsAdded' | 'wordsRemoved'): number =>
  changes.reduce((sum, change) => sum + change[side], 0);

function changeOf(
  old: ComparedClause | undefined,
  now: ComparedClause | undefined,
  places: Pick<ClauseChange, 'before' | 'after' | 'moved'>,
): ClauseChange {
  const [oldText, text] = [old?.text ?? '', now?.text ?? ''];
  const headed = old !== undefined && now !== undefined && old.heading !== now.heading;
  const parts = oldText === text ? [] : textDiff(oldText, text);
  const words = (side: 'added' | 'removed'): number =>
    parts.reduce((sum, part) => sum + (part.is === side ? countWords(part.text) : 0), 0);
  const unlike = headed || oldText !== text;
  const both = unlike ? 'changed' : places.moved ? 'moved' : 'same';
  return {
    ...places,
    kind: old === undefined ? 'added' : now === undefined ? 'removed' : both,
    oldHeading: headed ? old.heading : null,
    heading: (now ?? old)?.heading ?? '',
    oldText,
    text,
    wordsAdded: words('added'),
    wordsRemoved: words('removed'),
  };
}

/**
 * Two versions of a text, clause by clause and word by word. Clauses are paired by the clause of the library they came
 * from, else by their heading, else by their words.
 */
export function compareVersions(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): VersionComparison {
  const pairs = pairClauses(left, right, [
    (old, now) => old.clauseId !== null && old.clauseId === now.clauseId,
    (old, now) => old.heading === now.heading && old.text === now.text,
    (old, now) => old.heading === now.heading,
  ]);
  const from = new Map([...pairs].map(([before, after]) => [after, before]));
  const paired = [...from.keys()].toSorted((a, b) => a - b);
  const kept = orderKept(paired.map((after) => from.get(after) ?? 0));
  const inPlace = new Set(paired.filter((_, index) => kept.has(index)));
  const clauses: ClauseChange[] = [];
  let next = 0;
  /** What was removed before a place of the earlier version. */
  const removedUpTo = (end: number): void => {
    for (; next < end; next++)
      if (!pairs.has(next))
        clauses.push(changeOf(left[next], undefined, { before: next + 1, after: null, moved: false }));
  };
  right.forEach((now, after) => {
    const before = from.get(after);
    if (before !== undefined && inPlace.has(after)) removedUpTo(before);
    const old = before === undefined ? undefined : left[before];
    const moved = before !== undefined && !inPlace.has(after);
    const places = { before: before === undefined ? null : before + 1, after: after + 1, moved };
    clauses.push(changeOf(old, now, places));
  });
  removedUpTo(left.length);
  const count = (kind: ClauseChangeKind): number => clauses.filter((each) => each.kind === kind).length;
  return {
    clauses,
    counts: {
      same: count('same'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      moved: count('moved'),
    },
    wordsAdded: sumOf(clauses, 'wordsAdded'),
    wordsRemoved: sumOf(clauses, 'wordsRemoved'),
  };
}
