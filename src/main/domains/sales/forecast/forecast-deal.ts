import type { Span } from '../../../core/metrics/window.ts';
import type { ForecastCategory } from './category.ts';
import { isWithin } from './forecast-period.ts';

/** What a forecast must know of a deal, in the company's currency. */
export interface ForecastDeal {
  readonly id: string;
  readonly ownerId: string | null;
  readonly status: 'open' | 'won' | 'lost' | 'discarded';
  /** Minor units; 0 where it has none. */
  readonly amount: number;
  readonly expectedClose: string | null;
  readonly closedOn: string | null;
  readonly category: ForecastCategory;
  /** In percent, 0 to 100. */
  readonly probability: number;
}

/** Where a deal stands in the forecast of a period; null where it has no part in it. */
export type ForecastPlace = 'closed' | 'overdue' | ForecastCategory | null;

/**
 * Won in the period, it is closed. Open and expected in it, it stands in its category; but what somebody committed to,
 * or hoped for, and whose day has passed, is overdue and nothing else: in the period it was expected in, and in the
 * one that is running. Lost and discarded deals have no part.
 */
export function placeOf(deal: ForecastDeal, span: Span, today: string): ForecastPlace {
  if (deal.status === 'won') return isWithin(span, deal.closedOn) ? 'closed' : null;
  if (deal.status !== 'open' || deal.expectedClose === null) return null;
  const expected = isWithin(span, deal.expectedClose);
  const overdue = deal.expectedClose < today && (deal.category === 'commit' || deal.category === 'best');
  if (overdue)
    return expected || (isWithin(span, today) && deal.expectedClose < span.from) ? 'overdue' : null;
  return expected ? deal.category : null;
}
