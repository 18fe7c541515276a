/** The periods that figures are offered for, and what they mean on a day. */
export const PERIODS = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'thisYear',
  'last12Months',
  'allTime',
] as const;
export type NamedPeriod = (typeof PERIODS)[number];

/** Half-open; null is without end. */
export interface PeriodWindow {
  readonly from: string | null;
  readonly to: string | null;
}

const isNamed = (choice: string): choice is NamedPeriod => PERIODS.some((each) => each === choice);

/** The window of a choice: a named period, a year such as `2017`, a quarter such as `2017 Q3` or a month such as `2017-08`; all time for anything else. */
export function windowOf(choice: string, today: string): PeriodWindow {
  const span = (from: Temporal.PlainDate, months: number): PeriodWindow => ({
    from: from.toString(),
    to: from.add({ months }).toString(),
  });
  if (isNamed(choice)) {
    const month = Temporal.PlainDate.from(today).with({ day: 1 });
    switch (choice) {
      case 'thisMonth':
        return span(month, 1);
      case 'lastMonth':
        return span(month.subtract({ months: 1 }), 1);
      case 'thisQuarter':
        return span(month.subtract({ months: (month.month - 1) % 3 }), 3);
      case 'thisYear':
        return span(month.with({ month: 1 }), 12);
      case 'last12Months':
        return span(month.subtract({ months: 11 }), 12);
      case 'allTime':
        return { from: null, to: null };
    }
  }
  if (/^\d{4}-\d{2}$/.test(choice)) return span(Temporal.PlainDate.from(`${choice}-01`), 1);
  const [, year, quarter] = /^(\d{4})(?: Q([1-4]))?$/.exec(choice) ?? [];
  if (year === undefined) return { from: null, to: null };
  const first = new Temporal.PlainDate(Number(year), quarter ? Number(quarter) * 3 - 2 : 1, 1);
  return span(first, quarter ? 3 : 12);
}

/** Years and quarters in which there are rows, the latest first. */
export function pastPeriods(first: string | null, last: string | null): string[] {
  if (first === null || last === null) return [];
  const found: string[] = [];
  for (let year = Number(last.slice(0, 4)); year >= Number(first.slice(0, 4)); year--) {
    found.push(String(year));
    for (let quarter = 4; quarter >= 1; quarter--) {
      const { from, to } = windowOf(`${year} Q${quarter}`, last);
      if (from !== null && to !== null && from <= last && to > first) found.push(`${year} Q${quarter}`);
    }
  }
  return found;
}

/** What a home shows before anyone chose: this year, or everything while there is nothing in it. */
export const usualPeriod = (lastDay: string | null, today: string): NamedPeriod =>
  lastDay !== null && lastDay.slice(0, 4) === today.slice(0, 4) ? 'thisYear' : 'allTime';

/** The period of a window as targets name it, `2026-Q3`; its month where the window is no such period. */
export function periodOfTarget({ from, to }: PeriodWindow): string {
  if (from === null || to === null) return '';
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const months = Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).months;
  if (months === 12 && month === 1) return year;
  if (months === 3 && month % 3 === 1) return `${year}-Q${Math.ceil(month / 3)}`;
  return from.slice(0, 7);
}
