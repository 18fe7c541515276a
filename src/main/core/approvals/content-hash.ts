import { createHash } from 'node:crypto';

/** What an approval is bound to: plain data, whatever the order of its keys. */
export type Content =
  | string
  | number
  | boolean
  | null
  | readonly Content[]
  | { readonly [key: string]: Content };

/** One text for one content: keys sorted by code unit, no spaces; as RFC 8785 (JCS) has it. */
export function canonicalText(content: Content): string {
  if (Array.isArray(content)) return `[${content.map(canonicalText).join(',')}]`;
  if (content === null || typeof content !== 'object') return JSON.stringify(content);
  const entries = Object.entries(content).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(',')}}`;
}

/** SHA-256 of the content in its canonical form, in hex. */
export const hashOfContent = (content: Content): string =>
  createHash('sha256').update(canonicalText(content)).digest('hex');
