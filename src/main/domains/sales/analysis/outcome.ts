import type { Filter } from '#shared/filter/filter.ts';
import { stateSums } from '../reports.ts';
import { type Analysed, type Counted, dealsWithin, is } from './analysed.ts';

/** What became of the amounts of the deals opened in the window: opened − lost − still open = won. */
export interface Outcome {
  readonly opened: Counted;
  readonly lost: Counted;
  readonly open: Counted;
  readonly won: Counted;
}

/** Only deals with an amount in the company's currency: the others have nothing to add up. */
export function readOutcome(asked: Analysed): Outcome {
  const { reader, scope, currency } = asked;
  const priced: Filter[] = [is('currency', currency), { field: 'amount', op: 'notEmpty' }];
  const all = dealsWithin(asked, 'openedOn', ...priced);
  const sums = stateSums(reader, scope, all, currency);
  const one = (status: string): Counted => {
    const { count = 0, amount = 0 } = sums.find((each) => each.status === status) ?? {};
    return { count, amount, filter: dealsWithin(asked, 'openedOn', ...priced, is('status', status)) };
  };
  return {
    opened: {
      count: sums.reduce((sum, { count }) => sum + count, 0),
      amount: sums.reduce((sum, { amount }) => sum + amount, 0),
      filter: all,
    },
    lost: one('lost'),
    open: one('open'),
    won: one('won'),
  };
}
