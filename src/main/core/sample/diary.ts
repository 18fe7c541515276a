import type { Work } from '../storage/work.ts';

interface Entry {
  readonly action: string;
  readonly body: (work: Work) => void;
}

/** Carries out one or several commands of one action as if on that civil date. */
export type CarryOut = (date: string, action: string, body: (work: Work) => void) => void;

/**
 * What happens in the life of a company, day by day. Entries of a day are carried out in the order they were planned;
 * those of one action together, at most `batch` in one unit of work.
 */
export class Diary {
  readonly #days = new Map<string, Entry[]>();
  readonly #batch: number;
  readonly #last: string;
  #now = '';

  constructor(last: string, batch: number) {
    this.#last = last;
    this.#batch = batch;
  }

  /** Plans an entry; one after the last day is dropped. Throws for a day that has passed. */
  plan(date: string, entry: Entry): void {
    if (date > this.#last) return;
    if (date < this.#now) throw new Error(`${entry.action} was planned for ${date}, on ${this.#now}`);
    const day = this.#days.get(date);
    if (day) day.push(entry);
    else this.#days.set(date, [entry]);
  }

  /** Lives through the days from `first` on; `dayDone` is told each. */
  live(first: string, carryOut: CarryOut, dayDone: (date: string) => void = () => undefined): void {
    let day = Temporal.PlainDate.from(first);
    for (const last = Temporal.PlainDate.from(this.#last); Temporal.PlainDate.compare(day, last) <= 0; ) {
      this.#now = day.toString();
      for (let entries = this.#take(); entries.length > 0; entries = this.#take())
        for (const [action, together] of Map.groupBy(entries, (entry) => entry.action))
          for (let at = 0; at < together.length; at += this.#batch)
            carryOut(this.#now, action, (work) => {
              for (const { body } of together.slice(at, at + this.#batch)) body(work);
            });
      dayDone(this.#now);
      day = day.add({ days: 1 });
    }
  }

  #take(): Entry[] {
    const entries = this.#days.get(this.#now) ?? [];
    this.#days.delete(this.#now);
    return entries;
  }
}
