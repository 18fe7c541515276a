import { textDiff } from '#shared/text-diff.ts';
import type { ClauseBlock } from './clause-blocks.ts';

export type Risk = 'low' | 'medium' | 'high';

/** A clause as the library has it now. */
export interface StandardClause {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** What may be accepted instead without asking further. */
  readonly fallback: string | null;
  readonly risk: Risk;
}

export interface Deviation {
  readonly kind: 'changed' | 'fallback' | 'missing' | 'added' | 'moved';
  readonly heading: string;
  readonly clauseId: string | null;
  /** Its place in the text, from 0; null for a clause that is missing. */
  readonly at: number | null;
  readonly risk: Risk;
  /** Share of the text that differs from the standard, in percent: 0 where it only moved. */
  readonly share: number;
  readonly standard: string | null;
  readonly text: string | null;
}

const ORDER: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };

/** Blanks and line ends do not make a deviation. */
const normal = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

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

/** The standard of a block: by its clause, else the one that says the same in other words for a fifth at the most. */
function standardOf(block: ClauseBlock, standards: readonly StandardClause[], taken: ReadonlySet<string>) {
  const known = standards.find(({ id }) => id === block.clauseId);
  if (known || block.clauseId !== null) return known;
  return standards.find(({ id, text }) => !taken.has(id) && shareChanged(text, block.text) <= 20);
}

/**
 * Where a text departs from the standard clauses, the gravest first: clauses changed, brought to their fallback, left
 * out, added, or moved. A text made of the standards in their order has none.
 */
export function deviations(
  blocks: readonly ClauseBlock[],
  standards: readonly StandardClause[],
): readonly Deviation[] {
  const taken = new Set(blocks.flatMap(({ clauseId }) => clauseId ?? []));
  const found: Deviation[] = [];
  let furthest = -1;
  for (const [at, block] of blocks.entries()) {
    const standard = standardOf(block, standards, taken);
    const facts = { heading: block.heading, at, text: block.text };
    if (!standard) {
      found.push({ kind: 'added', ...facts, clauseId: null, risk: 'medium', share: 100, standard: null });
      continue;
    }
    taken.add(standard.id);
    const { id: clauseId, risk, text } = standard;
    const place = standards.indexOf(standard);
    const share = shareChanged(text, block.text);
    const isFallback = standard.fallback !== null && normal(standard.fallback) === normal(block.text);
    if (share > 0)
      found.push(
        isFallback
          ? { kind: 'fallback', ...facts, clauseId, risk: 'low', share, standard: text }
          : { kind: 'changed', ...facts, clauseId, risk, share, standard: text },
      );
    else if (place < furthest)
      found.push({ kind: 'moved', ...facts, clauseId, risk: 'low', share: 0, standard: text });
    furthest = Math.max(furthest, place);
  }
  for (const { id, heading, risk, text } of standards)
    if (!taken.has(id))
      found.push({
        kind: 'missing',
        heading,
        clauseId: id,
        at: null,
        risk,
        share: 100,
        standard: text,
        text: null,
      });
  return found.toSorted((a, b) => ORDER[a.risk] - ORDER[b.risk] || b.share - a.share);
}
