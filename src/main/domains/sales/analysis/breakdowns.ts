import { currencyExponent } from '#shared/currency.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { stateSums } from '../reports.ts';
import { type Analysed, type Counted, dealsWithin, is } from './analysed.ts';
import { LEAST_SAMPLE, percentOf } from './rate.ts';
import { closedByField } from './reports.ts';

/** By what won and lost deals are told apart. */
export const BREAKDOWNS = ['source', 'competitor', 'size'] as const;
export type BreakdownBy = (typeof BREAKDOWNS)[number];

/** Deals closed in the window that have something in common. */
export interface ClosedGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly won: Counted;
  readonly lost: Counted;
  /** Won ÷ (won + lost) in percent; null where the sample is too small to say. */
  readonly winRate: number | null;
}

/** More groups than these are one. */
const MOST_GROUPS = 12;
const NONE: LocalText = { zh: '（空）', en: '(empty)' };
const OTHERS: LocalText = { zh: '其余', en: 'Others' };
/** Bounds of sizes, in whole units of the company's currency. */
const SIZES = [50_000, 200_000, 500_000, 1_000_000];

const FIELDS = { source: 'sourceChannel', competitor: 'competitor' } as const;

/** Won and lost by source, competitor and size of the deal. */
export const readBreakdowns = (asked: Analysed): Readonly<Record<BreakdownBy, readonly ClosedGroup[]>> => ({
  source: byField(asked, 'source'),
  competitor: byField(asked, 'competitor'),
  size: bySize(asked),
});

const grouped = (id: string, label: LocalText, won: Counted, lost: Counted): ClosedGroup => {
  const all = won.count + lost.count;
  return { id, label, won, lost, winRate: all < LEAST_SAMPLE ? null : percentOf(won.count, all) };
};

/** The most frequent first; deals without a value last, after all the others as one. */
function byField(asked: Analysed, by: keyof typeof FIELDS): ClosedGroup[] {
  const field = FIELDS[by];
  const closed: Filter = { field: 'status', op: 'in', value: ['won', 'lost'] };
  const sums = closedByField(
    asked.reader,
    asked.scope,
    dealsWithin(asked, 'closedOn', closed),
    field,
    asked.currency,
  );
  const counts = new Map<string, number>();
  for (const { value, count } of sums)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  const frequent = [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([value]) => value);
  const [first, rest] = [frequent.slice(0, MOST_GROUPS), frequent.slice(MOST_GROUPS)];
  const group = (id: string, label: LocalText, values: readonly (string | null)[], filter: Filter) => {
    const own = sums.filter(({ value }) => values.includes(value));
    const part = (status: string): Counted => {
      const of = own.filter((each) => each.status === status);
      return {
        count: of.reduce((sum, { count }) => sum + count, 0),
        amount: of.reduce((sum, { amount }) => sum + amount, 0),
        filter: dealsWithin(asked, 'closedOn', is('status', status), filter),
      };
    };
    return own.length === 0 ? [] : [grouped(id, label, part('won'), part('lost'))];
  };
  const others: Filter = {
    and: [
      { field, op: 'notEmpty' },
      { field, op: 'notIn', value: first },
    ],
  };
  return [
    ...first.flatMap((value) => group(`=${value}`, { zh: value, en: value }, [value], is(field, value))),
    ...(rest.length > 0 ? group('others', OTHERS, rest, others) : []),
    ...group('none', NONE, [null], { field, op: 'empty' }),
  ];
}

/** By amount, the smallest first; deals without an amount in the company's currency have no size. */
function bySize(asked: Analysed): ClosedGroup[] {
  const { reader, scope, currency } = asked;
  const unit = 10 ** currencyExponent(currency);
  const own = is('currency', currency);
  const from = (size: number): Filter => ({ field: 'amount', op: 'atLeast', value: size * unit });
  const below = (size: number): Filter => ({ field: 'amount', op: 'lessThan', value: size * unit });
  const bands = [...SIZES, null].map((size, at): { label: LocalText; filter: Filter } => {
    const start = SIZES[at - 1];
    if (start === undefined)
      return { label: sizeText(null, SIZES[0] ?? 0), filter: { and: [own, below(SIZES[0] ?? 0)] } };
    return {
      label: sizeText(start, size),
      filter: { and: [own, from(start), ...(size === null ? [] : [below(size)])] },
    };
  });
  const unsized: Filter = {
    or: [
      { field: 'amount', op: 'empty' },
      { field: 'currency', op: 'notEquals', value: currency },
    ],
  };
  const all = [
    ...bands,
    { label: { zh: '没有金额或为其他货币', en: 'No amount, or another currency' }, filter: unsized },
  ];
  return all.flatMap(({ label, filter }, at) => {
    const part = (status: string): Counted => {
      const rows = dealsWithin(asked, 'closedOn', is('status', status), filter);
      const [sum] = stateSums(reader, scope, rows, currency);
      return { count: sum?.count ?? 0, amount: sum?.amount ?? 0, filter: rows };
    };
    const [won, lost] = [part('won'), part('lost')];
    return won.count + lost.count === 0 ? [] : [grouped(String(at), label, won, lost)];
  });
}

const inTenThousands = (size: number): string => `${size / 10_000} 万`;
const inThousands = (size: number): string => (size < 1_000_000 ? `${size / 1000}K` : `${size / 1_000_000}M`);

function sizeText(from: number | null, to: number | null): LocalText {
  if (from === null) return { zh: `${inTenThousands(to ?? 0)}以下`, en: `Below ${inThousands(to ?? 0)}` };
  if (to === null) return { zh: `${inTenThousands(from)}以上`, en: `${inThousands(from)} and more` };
  return {
    zh: `${from / 10_000}–${inTenThousands(to)}`,
    en: `${inThousands(from)}–${inThousands(to)}`,
  };
}
