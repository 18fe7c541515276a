import type { Filter } from '#shared/filter/filter.ts';

/** A half-open span of civil dates; null is without end. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** The filter of a date field that falls within a window; a field without a value never does. */
export function within(field: string, { from, to }: Window): Filter {
  const parts: Filter[] = [];
  if (from !== null) parts.push({ field, op: 'atLeast', value: from });
  if (to !== null) parts.push({ field, op: 'lessThan', value: to });
  return parts.length === 0 ? { field, op: 'notEmpty' } : { and: parts };
}

export interface Bucket {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const MOST_MONTHS = 18;
const MOST_BUCKETS = 24;

/**
 * Months of a span of up to a year and a half, quarters of a longer one or where asked for; the latest 24 at most. Empty for a span
 * without end on either side.
 */
export function buckets({ from, to }: Window, inQuarters = false): Bucket[] {
  if (from === null || to === null) return [];
  const first = Temporal.PlainDate.from(from).with({ day: 1 });
  const end = Temporal.PlainDate.from(to);
  const months = (end.year - first.year) * 12 + end.month - first.month + (end.day > 1 ? 1 : 0);
  const step = months <= MOST_MONTHS && !inQuarters ? 1 : 3;
  let at = step === 1 ? first : first.subtract({ months: (first.month - 1) % 3 });
  const found: Bucket[] = [];
  while (Temporal.PlainDate.compare(at, end) < 0) {
    const next = at.add({ months: step });
    const label =
      step === 1 ? at.toString().slice(0, 7) : `${at.year} Q${Math.floor((at.month - 1) / 3) + 1}`;
    found.push({ label, from: at.toString(), to: next.toString() });
    at = next;
  }
  return found.slice(-MOST_BUCKETS);
}
