import type { Column } from './columns.ts';
import type { ReadRow } from './read-row.ts';
import { foldValue } from './record-index.ts';

/**
 * Rows that others of the same file point at come first, so that a subsidiary finds its parent whatever the order of
 * the file. Rows that point at each other in a circle keep their order.
 */
export function parentsFirst(
  rows: readonly ReadRow[],
  entity: string,
  columns: readonly Column[],
  keys: readonly string[],
): readonly ReadRow[] {
  const own = columns.filter(({ field }) => field.target === entity).map(({ field }) => field.name);
  if (own.length === 0) return rows;
  const byKey = new Map<string, ReadRow>();
  const filled = ({ values }: ReadRow, names: readonly string[]): string[] =>
    names.flatMap((name) => (values[name] == null ? [] : [foldValue(String(values[name]))]));
  for (const row of rows) for (const key of filled(row, keys)) if (!byKey.has(key)) byKey.set(key, row);
  const ordered = new Set<ReadRow>();
  const waiting = new Set<ReadRow>();
  for (const row of rows) {
    // a chain may be as long as the file: a list of its own, not the call stack
    const chain = [row];
    for (let last = chain.at(-1); last; last = chain.at(-1)) {
      waiting.add(last);
      const parent = filled(last, own)
        .map((key) => byKey.get(key))
        .find((each) => each && !ordered.has(each) && !waiting.has(each));
      if (parent) chain.push(parent);
      else {
        ordered.add(last);
        chain.pop();
      }
    }
  }
  return [...ordered];
}
