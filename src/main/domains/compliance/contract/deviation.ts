import { textDiff } from '#shared/text-diff.ts';
import type { ClauseBlock } from './clause-blocks.ts';
import { orderKept } from './order-kept.ts';
import { pairClauses } from './pair-clauses.ts';
import { bigrams, normal, similarity } from './similarity.ts';

export type Risk = 'low' | 'medium' | 'high';

/** A clause as the library has it. */
export interface StandardClause {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** What may be accepted instead without asking further, the preferred one first. */
  readonly fallbacks: readonly string[];
  /** What is never accepted. */
  readonly redLine: string | null;
  readonly risk: Risk;
  /** Whether a contract like this one should have it. */
  readonly belongs: boolean;
}

export interface Deviation {
  readonly kind: 'redLine' | 'changed' | 'fallback' | 'missing' | 'added' | 'moved';
  readonly heading: string;
  readonly clauseId: string | null;
  /** Its place in the text, from 0; null for a clause that is missing. */
  readonly at: number | null;
  readonly risk: Risk;
  /** Share of the text that differs from the standard, in percent: 0 where it only moved. */
  readonly share: number;
  /** Whether it stands in another place besides. */
  readonly moved: boolean;
  /** Which fallback it is, from 1. */
  readonly fallback: number | null;
  readonly standard: string | null;
  readonly text: string | null;
}

const ORDER: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };
/** As close to the red line as this is over it. */
const TOO_CLOSE = 0.8;

/** How much of two texts differs, in whole percent of the longer of what changed and what stayed. */
export function shareChanged(standard: string, text: string): number {
  let same = 0;
  let changed = 0;
  for (const part of textDiff(normal(standard), normal(text)))
    if (part.is === 'same') same += part.text.length * 2;
    else changed += part.text.length;
  return same + changed === 0
    ? 0
    : Math.max(changed > 0 ? 1 : 0, Math.round((changed * 100) / (same + changed)));
}

/** Whether a text says what is never accepted: word for word, or closer to it than to the standard. */
function crossesRedLine({ text: standard, redLine }: StandardClause, text: string): boolean {
  if (redLine === null) return false;
  if (normal(text).includes(normal(redLine))) return true;
  const [own, red, right] = [bigrams(text), bigrams(redLine), bigrams(standard)];
  const closeness = similarity(own, red);
  return closeness >= TOO_CLOSE && closeness > similarity(own, right);
}

type Share = typeof shareChanged;

function judged(
  block: ClauseBlock,
  at: number,
  standard: StandardClause,
  moved: boolean,
  shareOf: Share,
): Deviation[] {
  const { id: clauseId, text } = standard;
  const facts = { heading: block.heading, clauseId, at, moved, standard: text, text: block.text };
  if (normal(text) === normal(block.text))
    return moved ? [{ kind: 'moved', ...facts, risk: 'low', share: 0, fallback: null }] : [];
  const share = shareOf(text, block.text);
  const fallback = standard.fallbacks.findIndex((each) => normal(each) === normal(block.text)) + 1;
  if (fallback > 0) return [{ kind: 'fallback', ...facts, risk: 'low', share, fallback }];
  if (crossesRedLine(standard, block.text))
    return [{ kind: 'redLine', ...facts, risk: 'high', share, fallback: null }];
  return [{ kind: 'changed', ...facts, risk: standard.risk, share, fallback: null }];
}

const added = (block: ClauseBlock, at: number): Deviation => ({
  kind: 'added',
  heading: block.heading,
  clauseId: null,
  at,
  risk: 'medium',
  share: 100,
  moved: false,
  fallback: null,
  standard: null,
  text: block.text,
});

const missing = ({ id, heading, risk, text }: StandardClause): Deviation => ({
  kind: 'missing',
  heading,
  clauseId: id,
  at: null,
  risk,
  share: 100,
  moved: false,
  fallback: null,
  standard: text,
  text: null,
});

/**
 * Where a text departs from the standard clauses, the gravest first: clauses over the red line, changed, brought to a
 * fallback, left out, added, or moved. A text made of the standards in their order has none. Who only wants to know how
 * grave they are leaves out `shareOf`, which compares word by word.
 */
export function deviations(
  blocks: readonly ClauseBlock[],
  standards: readonly StandardClause[],
  shareOf: Share = shareChanged,
): readonly Deviation[] {
  const pairs = pairClauses(blocks, standards, [({ clauseId }, { id }) => clauseId === id]);
  const known = [...pairs.keys()].toSorted((a, b) => a - b);
  const kept = orderKept(known.map((at) => pairs.get(at) ?? 0));
  const inPlace = new Set(known.filter((_, index) => kept.has(index)));
  const written = blocks.flatMap((block, at) => {
    const standard = standards[pairs.get(at) ?? -1];
    return standard ? judged(block, at, standard, !inPlace.has(at), shareOf) : [added(block, at)];
  });
  const there = new Set(pairs.values());
  const absent = standards.filter(({ belongs }, at) => belongs && !there.has(at)).map(missing);
  return [...written, ...absent].toSorted((a, b) => ORDER[a.risk] - ORDER[b.risk] || b.share - a.share);
}
