import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { buckets } from '../../../core/metrics/window.ts';
import { LOSS_REASONS } from '../loss-reasons.ts';
import { closedSums } from '../reports.ts';
import { type Analysed, type Counted, dealsWithin, is } from './analysed.ts';

export interface LossReason extends Counted {
  /** Empty where none is kept. */
  readonly id: string;
  readonly label: LocalText;
}

/** Deals closed in a month, or a quarter of a long window. */
export interface ClosedPeriod {
  readonly label: string;
  readonly won: Counted;
  readonly lost: Counted;
}

export interface WinLoss {
  /** The most frequent first. */
  readonly reasons: readonly LossReason[];
  readonly periods: readonly ClosedPeriod[];
}

const NO_REASON: LocalText = { zh: '（空）', en: '(empty)' };

type Sums = ReturnType<typeof closedSums>;

const total = (sums: Sums, filter: Filter): Counted => ({
  count: sums.reduce((sum, { count }) => sum + count, 0),
  amount: sums.reduce((sum, { amount }) => sum + amount, 0),
  filter,
});

/** Deals closed in the window: won and lost over time, and why those lost were. */
export function readWinLoss(asked: Analysed): WinLoss {
  const closed: Filter = { field: 'status', op: 'in', value: ['won', 'lost'] };
  const dated: Filter = { field: 'closedOn', op: 'notEmpty' };
  const sums = closedSums(
    asked.reader,
    asked.scope,
    dealsWithin(asked, 'closedOn', closed, dated),
    asked.currency,
  );
  return { reasons: reasonsOf(asked, sums), periods: periodsOf(asked, sums) };
}

function reasonsOf(asked: Analysed, sums: Sums): LossReason[] {
  const lost = sums.filter(({ status }) => status === 'lost');
  const ids = [...new Set(lost.map(({ lossReason }) => lossReason ?? ''))];
  return ids
    .map((id): LossReason => {
      const why: Filter = id === '' ? { field: 'lossReason', op: 'empty' } : is('lossReason', id);
      return {
        id,
        label: LOSS_REASONS.find(({ value }) => value === id)?.label ?? NO_REASON,
        ...total(
          lost.filter(({ lossReason }) => (lossReason ?? '') === id),
          dealsWithin(asked, 'closedOn', is('status', 'lost'), why),
        ),
      };
    })
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

function periodsOf(asked: Analysed, sums: Sums): ClosedPeriod[] {
  const months = sums.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = Temporal.PlainYearMonth.from(last).add({ months: 1 }).toPlainDate({ day: 1 });
  return buckets({ from: `${first}-01`, to: end.toString() }).map(({ label, from, to }) => {
    const own = sums.filter(({ month }) => `${month}-01` >= from && `${month}-01` < to);
    const one = (status: string): Counted =>
      total(
        own.filter((each) => each.status === status),
        dealsWithin(
          asked,
          'closedOn',
          is('status', status),
          { field: 'closedOn', op: 'atLeast', value: from },
          { field: 'closedOn', op: 'lessThan', value: to },
        ),
      );
    return { label, won: one('won'), lost: one('lost') };
  });
}
