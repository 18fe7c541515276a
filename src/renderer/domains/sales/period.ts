/** The periods that the sales home offers, and what they mean on a day. */
export const PERIODS = ['thisMonth', 'thisQuarter', 'thisYear', 'last12Months', 'allTime'] as const;
export type NamedPeriod = (typeof PERIODS)[number];

/** Half-open; null is without end. */
export interface PeriodWindow {
  readonly from: string | null;
  readonly to: string | null;
}

const isNamed = (choice: string): choice is NamedPeriod => PERIODS.some((each) => each === choice);

/** The window of a choice: a named period, a year such as `2017`, or a quarter such as `2017 Q3`. */
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
  const [year = '', quarter] = choice.split(' Q');
  const first = new Temporal.PlainDate(Number(year), quarter ? Number(quarter) * 3 - 2 : 1, 1);
  return span(first, quarter ? 3 : 12);
}

/** Years and quarters in which deals closed, the latest first. */
export function closedPeriods(first: string | null, last: string | null): string[] {
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

/** What the home shows before anyone chose: this year, or everything while nothing has closed in it. */
export const usualPeriod = (lastClosed: string | null, today: string): NamedPeriod =>
  lastClosed !== null && lastClosed.slice(0, 4) === today.slice(0, 4) ? 'thisYear' : 'allTime';
