import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead } from '../../../core/access/access.ts';
import { Quote } from '../quote/entities.ts';
import { type Analysed, conditions, inWindow, is } from './analysed.ts';
import { LEAST_SAMPLE, percentOf } from './rate.ts';
import { countRows } from './reports.ts';

/** How often quotes with a discount of so much won their deal. */
export interface DiscountBand {
  readonly id: string;
  readonly label: LocalText;
  /** Quotes that came to an end, and those of them that won. */
  readonly count: number;
  readonly won: number;
  /** Won ÷ all in percent; null where the sample is too small to say. */
  readonly winRate: number | null;
  readonly filter: Filter;
  readonly wonFilter: Filter;
}

const both = (text: string): LocalText => ({ zh: text, en: text });
const above = (value: string): Filter => ({ field: 'totalDiscount', op: 'greaterThan', value });
const upTo = (value: string): Filter => ({ field: 'totalDiscount', op: 'atMost', value });

/** Of the whole discount of a quote in percent: above the first, up to and with the second. */
const BANDS: readonly { readonly id: string; readonly label: LocalText; readonly filter: Filter }[] = [
  {
    id: '0',
    label: { zh: '没有折扣', en: 'No discount' },
    filter: { or: [{ field: 'totalDiscount', op: 'empty' }, upTo('0')] },
  },
  { id: '5', label: both('0–5%'), filter: { and: [above('0'), upTo('5')] } },
  { id: '10', label: both('5–10%'), filter: { and: [above('5'), upTo('10')] } },
  { id: '20', label: both('10–20%'), filter: { and: [above('10'), upTo('20')] } },
  { id: '30', label: both('20–30%'), filter: { and: [above('20'), upTo('30')] } },
  { id: 'more', label: { zh: '30% 以上', en: 'Above 30%' }, filter: above('30') },
];

/**
 * Quotes of deals closed in the window: the accepted one of a deal won, and of a deal lost those that were before the
 * customer. Versions that a newer one replaced count nowhere. Null for whoever may not read quotes.
 */
export function readDiscounts(asked: Analysed): DiscountBand[] | null {
  const { reader, scope, pipelineId } = asked;
  if (!mayRead(scope.actor, Quote)) return null;
  const within = conditions(is('dealId.pipelineId', pipelineId), inWindow(asked, 'dealId.closedOn', 'date'));
  const won: Filter = { and: [is('dealId.status', 'won'), is('status', 'accepted')] };
  const lost: Filter = {
    and: [
      is('dealId.status', 'lost'),
      { field: 'status', op: 'in', value: ['sent', 'accepted', 'rejected', 'expired'] },
    ],
  };
  return BANDS.map(({ id, label, filter: band }): DiscountBand => {
    const filter = conditions(within, band, { or: [won, lost] });
    const wonFilter = conditions(within, band, won);
    const count = countRows(reader, scope, Quote, filter);
    const wins = countRows(reader, scope, Quote, wonFilter);
    const winRate = count < LEAST_SAMPLE ? null : percentOf(wins, count);
    return { id, label, count, won: wins, winRate, filter, wonFilter };
  });
}
