/** A month as `YYYY-MM`. */
export type Month = string;

/** The weeks of a month, Monday first; days of the neighbouring months are null. */
export function weeksOf(month: Month): (string | null)[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const cells: (string | null)[] = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  for (let day = 0; day < first.daysInMonth; day++) cells.push(first.add({ days: day }).toString());
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export const monthOf = (date: string): Month => date.slice(0, 7);

export const addMonths = (month: Month, count: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString();

/** The twelve months of a year. */
export const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

/** Where an arrow key leads from a date; null for another key. */
export function dateByKey(date: string, key: string): string | null {
  const day = Temporal.PlainDate.from(date);
  switch (key) {
    case 'ArrowLeft':
      return day.subtract({ days: 1 }).toString();
    case 'ArrowRight':
      return day.add({ days: 1 }).toString();
    case 'ArrowUp':
      return day.subtract({ days: 7 }).toString();
    case 'ArrowDown':
      return day.add({ days: 7 }).toString();
    case 'PageUp':
      return day.subtract({ months: 1 }).toString();
    case 'PageDown':
      return day.add({ months: 1 }).toString();
    case 'Home':
      return day.subtract({ days: day.dayOfWeek - 1 }).toString();
    case 'End':
      return day.add({ days: 7 - day.dayOfWeek }).toString();
    default:
      return null;
  }
}
