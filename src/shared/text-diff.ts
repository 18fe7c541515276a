/** A stretch of text that both versions have, or only one of them. */
export interface DiffPart {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, single Chinese characters, blanks, and marks. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|./gu;
/** Beyond it two texts are compared no further: what lies between their common ends is replaced as a whole. */
const MOST_CELLS = 4_000_000;

/** What changed between two texts, word by word; the parts in order give both. */
export function textDiff(old: string, now: string): DiffPart[] {
  const before = old.match(TOKEN) ?? [];
  const after = now.match(TOKEN) ?? [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  const same = (tokens: readonly string[]): DiffPart => ({ is: 'same', text: tokens.join('') });
  return joined([
    same(before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    same(before.slice(before.length - end)),
  ]);
}

/** The longest common subsequence of tokens, read off as parts. */
function between(before: readonly string[], after: readonly string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ is: 'removed', text });
  const added = (text: string): DiffPart => ({ is: 'added', text });
  if (before.length * after.length > MOST_CELLS) return [removed(before.join('')), added(after.join(''))];
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    if (left !== undefined && left === right) {
      parts.push({ is: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(removed(left));
      i += 1;
    } else if (right !== undefined) {
      parts.push(added(right));
      j += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind become one; empty ones go. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === '') continue;
    if (last?.is === part.is) out[out.length - 1] = { is: part.is, text: last.text + part.text };
    else out.push(part);
  }
  return out;
}
