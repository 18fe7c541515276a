import { isCivilDate } from '#shared/check-value.ts';
import { isPeriod, spanOf } from '#shared/filter/period.ts';
import { UsageError } from './failure.ts';

/** A half-open span of days. */
interface Window {
  readonly from: string;
  readonly to: string;
}

const months = (from: Temporal.PlainDate, count: number): Window => ({
  from: from.toString(),
  to: from.add({ months: count }).toString(),
});

/**
 * A window as it is typed: `2026`, `2026-Q3`, `2026-07`, `2026-07-01..2026-07-15` with both days, or a period of the
 * filter language such as `lastQuarter`. Throws a UsageError for anything else.
 */
export function readWindow(text: string, today: string): Window {
  if (isPeriod(text)) return spanOf(text, today);
  const [, year, quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text) ?? [];
  if (year !== undefined) {
    const first = quarter === undefined ? Number(month ?? 1) : Number(quarter) * 3 - 2;
    const length = month !== undefined ? 1 : quarter !== undefined ? 3 : 12;
    return months(new Temporal.PlainDate(Number(year), first, 1), length);
  }
  const [from = '', last = ''] = text.split('..');
  if (isCivilDate(from) && isCivilDate(last) && from <= last)
    return { from, to: Temporal.PlainDate.from(last).add({ days: 1 }).toString() };
  throw new UsageError({
    zh: `--window “${text}”应写成 2026、2026-Q3、2026-07、2026-07-01..2026-07-15 或 thisMonth`,
    en: `--window “${text}” should be 2026, 2026-Q3, 2026-07, 2026-07-01..2026-07-15 or thisMonth`,
  });
}
