/** What happens on one day from one minute to another, counted from midnight. */
export interface Timed {
  readonly start: number;
  readonly end: number;
}

export interface Laned<Item> {
  readonly item: Item;
  /** Which lane of how many it stands in. */
  readonly lane: number;
  readonly lanes: number;
}

/** Puts what overlaps side by side: each group of overlapping things shares the width evenly. */
export function dayLanes<Item extends Timed>(items: readonly Item[]): readonly Laned<Item>[] {
  const sorted = [...items].sort((one, other) => one.start - other.start || other.end - one.end);
  const placed: Laned<Item>[] = [];
  let group: { item: Item; lane: number }[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const { item, lane } of group) placed.push({ item, lane, lanes: ends.length });
    group = [];
    ends = [];
  };
  for (const item of sorted) {
    if (group.length > 0 && ends.every((end) => end <= item.start)) close();
    const free = ends.findIndex((end) => end <= item.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = item.end;
    group.push({ item, lane });
  }
  close();
  return placed;
}

/** The seven days of the week of a date, Monday first. */
export function weekOf(date: string): readonly string[] {
  const day = Temporal.PlainDate.from(date);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return Array.from({ length: 7 }, (_, at) => monday.add({ days: at }).toString());
}
