import type { FieldValue } from '#shared/fields.ts';
import type { CountedRows } from './counted-rows.ts';
import type { Reading } from './metric.ts';
import { distinctByGroup } from './row-sums.ts';

/** No figure about fewer people than this is shown. */
const FEWEST = 5;

/**
 * The groups whose figure would tell of fewer than five people. Where only one would be hidden, the next smallest is
 * hidden too: the one could be had by subtracting the others from the whole.
 */
export function smallGroups(
  aboutPeople: string | undefined,
  { entity, counted }: CountedRows,
  path: string | undefined,
  reading: Reading,
): ReadonlySet<FieldValue> {
  if (aboutPeople === undefined) return new Set();
  const people = [...distinctByGroup(reading, entity, counted, aboutPeople, path)];
  const small = people.filter(([, count]) => count < FEWEST);
  if (small.length === 1 && path !== undefined) {
    const [next] = people.filter(([, count]) => count >= FEWEST).sort(([, a], [, b]) => a - b);
    if (next) small.push(next);
  }
  return new Set(small.map(([key]) => key));
}
