import { z } from 'zod';

/** One year's notice on holidays and make-up workdays, in the shape in which such notices are published as data. */
export const HolidayNotice = z.object({
  year: z.number().int().min(1900).max(2200),
  papers: z.array(z.string().max(500)).max(20).default([]),
  days: z
    .array(
      z.object({
        date: z.iso.date(),
        name: z.string().trim().min(1).max(60),
        /** True for a day off, false for a make-up workday. */
        isOffDay: z.boolean(),
      }),
    )
    .max(366),
});
export type HolidayNotice = z.infer<typeof HolidayNotice>;
export type NoticeDay = HolidayNotice['days'][number];

/**
 * Several years' notices as one. A notice may also speak of days of the neighbouring years, late December above all;
 * where two notices speak of the same day, the later year's holds.
 */
export class HolidayNotices {
  readonly #years = new Map<number, HolidayNotice>();
  readonly #days = new Map<string, NoticeDay>();

  /** Of two notices of one year the one given later counts. */
  constructor(notices: readonly HolidayNotice[]) {
    for (const notice of notices) this.#years.set(notice.year, notice);
    const inOrder = [...this.#years.values()].sort((a, b) => a.year - b.year);
    for (const { days } of inOrder) for (const day of days) this.#days.set(day.date, day);
  }

  /** What the notices say of a date; undefined for an ordinary day. */
  day(date: string): NoticeDay | undefined {
    return this.#days.get(date);
  }

  /** Whether the year's notice is known. Without it the year has ordinary weeks, which is a guess. */
  isAnnounced(year: number): boolean {
    return (this.#years.get(year)?.days.length ?? 0) > 0;
  }

  notice(year: number): HolidayNotice | undefined {
    return this.#years.get(year);
  }

  get years(): readonly number[] {
    return [...this.#years.keys()].sort((a, b) => a - b);
  }
}
