import type { FieldKind } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { startOfDay } from '#shared/filter/period.ts';

/** A half-open span of civil dates; null is without end. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** A window with both ends. */
export interface Span extends Window {
  readonly from: string;
  readonly to: string;
}

export const isSpan = (window: Window): window is Span => window.from !== null && window.to !== null;

/** The filter of a date or instant that falls within a window; a field without a value never does. */
export function within(field: string, { from, to }: Window, kind: FieldKind, timeZone: string): Filter {
  const at = (day: string): string | number => (kind === 'instant' ? startOfDay(day, timeZone) : day);
  const parts: Filter[] = [];
  if (from !== null) parts.push({ field, op: 'atLeast', value: at(from) });
  if (to !== null) parts.push({ field, op: 'lessThan', value: at(to) });
  return parts.length === 0 ? { field, op: 'notEmpty' } : { and: parts };
}

export interface Bucket extends Span {
  readonly label: string;
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

/** The month that a day lies in. */
export function monthOf(day: string): Span {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return { from: first.toString(), to: first.add({ months: 1 }).toString() };
}

export const dayAfter = (day: string, days = 1): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();
