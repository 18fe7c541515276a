import { may } from '../../../core/access/access.ts';
import type { Reading } from '../../../core/metrics/metric.ts';
import { isSpan, type Window } from '../../../core/metrics/window.ts';
import { together } from './attainment.ts';
import { readReach } from './reach.ts';
import { readRoster } from './read-ledger.ts';
import { peopleOf, rollUp } from './roll-up.ts';

/**
 * What the people whose rows a reader sees are to sell in a window: the company's quota for whoever sees all. Null
 * where none is set. The one source of the target of “Sales”, of the forecast's attainment and its coverage.
 */
export function salesQuota(window: Window, { reader, scope }: Reading): number | null {
  if (!isSpan(window) || !may(scope.actor, 'sales.quota.read')) return null;
  const { today } = scope.context;
  const reach = readReach(reader, scope);
  const company = rollUp(
    readRoster(reader, { metric: 'newSales', span: window, today, actorId: scope.actor.id }),
  );
  if (reach.whole) return company.quota;
  return together(peopleOf(company, window, today).filter(({ seller }) => reach.sees(seller.id))).quota;
}
