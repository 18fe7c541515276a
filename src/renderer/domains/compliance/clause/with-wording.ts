import type { Deviation } from './clause-data.ts';

interface Block {
  readonly key: string;
  readonly clauseId: string | null;
  readonly heading: string;
  readonly text: string;
}

/** A clause of the library that is to stand in a text. */
export interface PlacedClause {
  readonly clauseId: string | null;
  readonly heading: string;
  readonly text: string;
  /** The clauses that the library has before it, the nearest first. */
  readonly behind: readonly string[];
}

/** The clauses of a text with another among them, where the library has it: behind the nearest that comes before it. */
export function withClause(blocks: readonly Block[], { behind, ...clause }: PlacedClause): Block[] {
  const places = behind.map((id) => blocks.findLastIndex(({ clauseId }) => clauseId === id));
  const before = places.find((place) => place >= 0);
  // what no clause of the library comes before stands first, unless nothing in the text is of the library
  const fromLibrary = blocks.some(({ clauseId }) => clauseId !== null);
  const at = before === undefined ? (fromLibrary ? 0 : blocks.length) : before + 1;
  return blocks.toSpliced(at, 0, { key: crypto.randomUUID(), ...clause });
}

/** The clauses with the one that deviates brought to a wording of the library, or with the missing one in its place. */
export function withWording(
  blocks: readonly Block[],
  { clauseId, heading, text: before, behind }: Pick<Deviation, 'clauseId' | 'heading' | 'text' | 'behind'>,
  text: string,
): Block[] {
  const known =
    blocks.find((each) => clauseId !== null && each.clauseId === clauseId) ??
    blocks.find((each) => before !== null && each.text === before);
  if (!known) return withClause(blocks, { clauseId, heading, text, behind });
  return blocks.map((each) => (each.key === known.key ? { ...each, clauseId, text } : each));
}
