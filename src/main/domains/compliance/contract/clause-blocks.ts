import { z } from 'zod';

/** One clause of a contract's text. `text` may name values of the contract as `{{amount}}`. */
export const ClauseBlock = z.strictObject({
  /** The clause of the library it began as; null for one written for this contract. */
  clauseId: z.string().max(40).nullable(),
  heading: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
});
export type ClauseBlock = z.infer<typeof ClauseBlock>;
export const ClauseBlocks = z.array(ClauseBlock).max(300);

export const readBlocks = (json: string): readonly ClauseBlock[] => ClauseBlocks.parse(JSON.parse(json));

const PLACE = /\{\{\s*([\w.]+)\s*\}\}/g;

/** A text with its values put in; `missing` names those that have none, each once. They stand as 「—」. */
export function fillClause(
  text: string,
  values: Readonly<Record<string, string | null>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const filled = text.replace(PLACE, (_, name: string) => {
    const value = values[name];
    if (value) return value;
    missing.add(name);
    return '—';
  });
  return { text: filled, missing: [...missing] };
}

/** The whole text, one numbered clause after another. */
export function fullText(
  blocks: readonly ClauseBlock[],
  values: Readonly<Record<string, string | null>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const filled = blocks.map(({ heading, text }) => ({ heading, ...fillClause(text, values) }));
  return {
    text: filled.map(({ heading, text }, at) => `${at + 1}. ${heading}\n${text}`).join('\n\n'),
    missing: [...new Set(filled.flatMap(({ missing }) => missing))],
  };
}

/** The values that a text names, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name)),
];
