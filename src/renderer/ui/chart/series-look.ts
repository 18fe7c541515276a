/** What a colour may say by itself; `plain` where there is nothing to be told apart. Everything else looks by its key. */
export type SeriesRole =
  | 'plain'
  | 'in'
  | 'out'
  | 'good'
  | 'bad'
  | 'warning'
  | 'progress'
  | 'neutral'
  | 'compared';

/** How a thing looks in every chart: a colour, and a texture and a dash for who does not see it. */
export interface SeriesLook {
  readonly colour: string;
  /** 0 is plain. */
  readonly texture: number;
  /** Of a line; empty for a whole one. */
  readonly dash: string;
}

const SLOTS = 8;
const DASHES = ['', '7 3', '2 3', '10 3 2 3', '5 5', '1 4', '12 4', '7 2 2 2 2 2'] as const;

const ROLES: Readonly<Record<SeriesRole, SeriesLook>> = {
  plain: { colour: 'var(--vd-series-1)', texture: 0, dash: '' },
  in: { colour: 'var(--vd-money-in)', texture: 0, dash: '' },
  out: { colour: 'var(--vd-money-out)', texture: 1, dash: '7 3' },
  good: { colour: 'var(--vd-good)', texture: 0, dash: '' },
  bad: { colour: 'var(--vd-bad)', texture: 1, dash: '7 3' },
  warning: { colour: 'var(--vd-warning)', texture: 5, dash: '2 3' },
  progress: { colour: 'var(--vd-progress)', texture: 2, dash: '10 3 2 3' },
  neutral: { colour: 'var(--vd-neutral)', texture: 3, dash: '5 5' },
  compared: { colour: 'var(--vd-text-faint)', texture: 4, dash: '3 3' },
};

const lookOf = (slot: number): SeriesLook => ({
  colour: `var(--vd-series-${slot + 1})`,
  texture: slot,
  dash: DASHES[slot] ?? '',
});

/** The place among the eight colours that a thing has everywhere: FNV-1a of its key. */
export function slotOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const character of key) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % SLOTS;
}

interface Looked {
  readonly key: string;
  readonly role?: SeriesRole;
}

/**
 * How the series of one chart look. A role has its colour; every other series has the one of its key, whatever else is
 * in the chart. Only where two keys of one chart would share a colour does the later key, by the alphabet, take the
 * next that is free, so the order of the series never matters.
 */
export function looksOf(series: readonly Looked[]): SeriesLook[] {
  const free = series.filter(({ role }) => role === undefined);
  const slots = new Map<string, number>();
  for (const key of [...new Set(free.map((each) => each.key))].sort()) {
    const taken = new Set(slots.values());
    const own = slotOf(key);
    const steps =
      taken.size < SLOTS ? Array.from({ length: SLOTS }, (_, step) => (own + step) % SLOTS) : [own];
    slots.set(key, steps.find((slot) => !taken.has(slot)) ?? own);
  }
  return series.map(({ key, role }) => (role ? ROLES[role] : lookOf(slots.get(key) ?? 0)));
}
