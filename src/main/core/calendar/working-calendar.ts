import { AppError } from '#shared/errors.ts';
import { type CalendarRules, type DayPlan, planDay } from './day-plan.ts';
import { type Span, spansOf } from './day-spans.ts';

/** How far a search for working time goes before it gives up. */
const SEARCH_YEARS = 10;
/** As many days as are kept worked out; far more than a deadline needs. */
const MOST_DAYS = 20_000;
const SECOND = 1000;

interface Day extends DayPlan {
  readonly civil: Temporal.PlainDate;
  readonly spans: readonly Span[];
  next?: Day;
  previous?: Day;
}

/** A part of one date's working time; the parts of a stretch add up to it. */
export interface WorkedDay extends DayPlan {
  readonly spans: readonly Span[];
  readonly seconds: number;
}

const wholeSecond = (moment: number): number => Math.floor(moment / SECOND) * SECOND;

/**
 * Working time as a value: when it is open, and how much of it lies between moments. Moments are epoch milliseconds,
 * durations whole seconds, dates civil; intervals are half-open. Nothing here asks for the present time.
 *
 * Laws: `elapsed(t, add(t, s)) = s`; `elapsed` adds up over any point between; `isOpen(next(t))`; later moments and
 * greater budgets never give an earlier result.
 */
export class WorkingCalendar {
  readonly rules: CalendarRules;
  readonly #days = new Map<string, Day>();

  constructor(rules: CalendarRules) {
    this.rules = rules;
  }

  get timeZone(): string {
    return this.rules.timeZone;
  }

  /** Open at the beginning of an interval, closed at its end. */
  isOpen(moment: number): boolean {
    return this.#spanAt(moment) !== undefined;
  }

  /** The first open moment, `moment` itself where it is open. Throws `calendarExhausted` after ten closed years. */
  next(moment: number): number {
    if (this.isOpen(moment)) return moment;
    for (const { spans } of this.#daysFrom(moment))
      for (const { from } of spans) if (from >= moment) return from;
    throw this.#exhausted(moment);
  }

  /**
   * When a budget of working time is used up: a budget that ends with an interval is due at its end, not at the next
   * opening. A budget of nothing is due at once, or at the next opening. Throws `calendarExhausted` where ten years
   * are not enough.
   */
  add(moment: number, seconds: number): number {
    if (seconds === 0) return this.next(moment);
    let left = demandBudget(seconds) * SECOND;
    // as `elapsed` counts: a part of a second does not push a budget past the closing that it ends with
    const begin = wholeSecond(moment);
    for (const { spans } of this.#daysFrom(begin))
      for (const { from, to } of spans) {
        if (to <= begin) continue;
        const start = Math.max(from, begin);
        if (left <= to - start) return start + left;
        left -= to - start;
      }
    throw this.#exhausted(moment);
  }

  /** The latest moment from which that much working time leads to `moment`; for warnings ahead of a deadline. */
  subtract(moment: number, seconds: number): number {
    let left = demandBudget(seconds) * SECOND;
    if (left === 0) return moment;
    for (const { spans } of this.#daysBack(moment))
      for (const { from, to } of [...spans].reverse()) {
        if (from >= moment) continue;
        const end = Math.min(to, moment);
        if (left <= end - from) return end - left;
        left -= end - from;
      }
    throw this.#exhausted(moment);
  }

  /** Whole seconds of working time from one moment to another; 0 where the second is not later. */
  elapsed(from: number, to: number): number {
    return this.worked(from, to).reduce((sum, { seconds }) => sum + seconds, 0);
  }

  /** The working of `elapsed`: every date from the first to the last, with what of it counts. */
  worked(from: number, to: number): WorkedDay[] {
    const [start, end] = [wholeSecond(from), wholeSecond(to)];
    const days: WorkedDay[] = [];
    if (end <= start) return days;
    const [first, last] = [this.#dateOf(start), this.#dateOf(end - 1)];
    for (let day = this.#dayBefore(start); day.date <= last; day = this.#after(day)) {
      const spans = day.spans
        .filter((span) => span.to > start && span.from < end)
        .map((span) => ({ from: Math.max(span.from, start), to: Math.min(span.to, end) }));
      if (spans.length === 0 && day.date < first) continue;
      const { date, kind, name, from: source, hours } = day;
      const seconds = spans.reduce((sum, span) => sum + (span.to - span.from) / SECOND, 0);
      days.push({ date, kind, name, from: source, hours, spans, seconds });
    }
    return days;
  }

  /** What a civil date is, by whom, and which hours begin on it. */
  dayKind(date: string): DayPlan {
    const { kind, name, from, hours } = this.#day(date);
    return { date, kind, name, from, hours };
  }

  /** Whether any working time begins on a date. */
  isWorkday(date: string): boolean {
    return this.#day(date).hours.length > 0;
  }

  /** How many workdays there are from a date up to, not including, another; 0 where that is not later. */
  workdaysBetween(from: string, to: string): number {
    let count = 0;
    for (let day = this.#day(from); day.date < to; day = this.#after(day))
      if (day.hours.length > 0) count += 1;
    return count;
  }

  /**
   * The workday that comes so many workdays after a date, which is not counted itself; before it for a negative
   * number. 0 gives the date back.
   */
  addWorkdays(date: string, count: number): string {
    const step = count < 0 ? (day: Day) => this.#before(day) : (day: Day) => this.#after(day);
    const limit = Temporal.PlainDate.from(date).add({ years: count < 0 ? -SEARCH_YEARS : SEARCH_YEARS });
    let day = this.#day(date);
    for (let left = Math.abs(count); left > 0; ) {
      if (day.civil.equals(limit)) throw this.#exhaustedFrom(date);
      day = step(day);
      if (day.hours.length > 0) left -= 1;
    }
    return day.date;
  }

  /** Years between two moments whose holidays have not been announced, so that what was computed is a guess. */
  unannounced(from: number, to: number): number[] {
    const { notices } = this.rules;
    const years: number[] = [];
    if (!notices) return years;
    const last = Number(this.#dateOf(Math.max(from, to)).slice(0, 4));
    for (let year = Number(this.#dateOf(Math.min(from, to)).slice(0, 4)); year <= last; year++)
      if (!notices.isAnnounced(year)) years.push(year);
    return years;
  }

  #spanAt(moment: number): Span | undefined {
    const night = this.#dayBefore(moment);
    return [night, this.#after(night)]
      .flatMap(({ spans }) => spans)
      .find(({ from, to }) => from <= moment && moment < to);
  }

  #dateOf(moment: number): string {
    return Temporal.Instant.fromEpochMilliseconds(Math.floor(moment))
      .toZonedDateTimeISO(this.timeZone)
      .toPlainDate()
      .toString();
  }

  /** The day before a moment's date: its night may still be going on. */
  #dayBefore(moment: number): Day {
    return this.#before(this.#day(this.#dateOf(moment)));
  }

  *#daysFrom(moment: number): Generator<Day> {
    let day = this.#dayBefore(moment);
    const limit = day.civil.add({ years: SEARCH_YEARS }).toString();
    for (; day.date <= limit; day = this.#after(day)) yield day;
  }

  *#daysBack(moment: number): Generator<Day> {
    let day = this.#day(this.#dateOf(moment));
    const limit = day.civil.subtract({ years: SEARCH_YEARS }).toString();
    for (; day.date >= limit; day = this.#before(day)) yield day;
  }

  #after(day: Day): Day {
    day.next ??= this.#day(day.civil.add({ days: 1 }).toString());
    return day.next;
  }

  #before(day: Day): Day {
    day.previous ??= this.#day(day.civil.subtract({ days: 1 }).toString());
    return day.previous;
  }

  #day(date: string): Day {
    const known = this.#days.get(date);
    if (known) return known;
    if (this.#days.size >= MOST_DAYS) this.#days.clear();
    const civil = Temporal.PlainDate.from(date);
    const yesterday = civil.subtract({ days: 1 });
    const night = spansOf(
      yesterday,
      planDay(this.rules, yesterday.toString()).hours,
      this.timeZone,
      -Infinity,
    );
    const plan = planDay(this.rules, date);
    const after = night.at(-1)?.to ?? -Infinity;
    const day = { ...plan, civil, spans: spansOf(civil, plan.hours, this.timeZone, after) };
    this.#days.set(date, day);
    return day;
  }

  #exhausted(moment: number): AppError {
    return this.#exhaustedFrom(this.#dateOf(moment));
  }

  #exhaustedFrom(date: string): AppError {
    return new AppError('calendarExhausted', { calendar: this.rules.name, date, years: SEARCH_YEARS });
  }
}

function demandBudget(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0) return seconds;
  throw new RangeError(`working time is counted in whole seconds, not ${seconds}`);
}
