import { AppError } from '#shared/errors.ts';
import { moneyText } from '#shared/money.ts';
import {
  type ApprovalSubject,
  approvalInForce,
  type RouteRow,
  requestsOf,
  routeFor,
  worseIn,
} from '../../../core/approvals/index.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { scopeOfWork } from '../../../core/lists/scope-of-work.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Deal } from '../deal-entity.ts';
import { Salesperson } from '../team-entities.ts';
import { isRecurring, periodsOf } from './billing-term.ts';
import { catalogPrice } from './catalog-price.ts';
import { discountTotal } from './discount-total.ts';
import { Quote } from './entities.ts';
import { linesOf, priceOfQuote, type QuoteRow } from './read.ts';

const rowOf = (reader: RecordReader, id: string): QuoteRow => {
  const row = reader.find(Quote, id);
  if (!row) throw new AppError('notFound', { entity: Quote.spec.label });
  return row;
};

/**
 * How far a quote goes: its whole discount in percent and major units, its amount without tax in minor ones, and the
 * months of its longest line that comes again; null where none does.
 */
function measured(reader: Reader, quote: QuoteRow) {
  const lines = linesOf(reader, quote.id);
  const pricing = priceOfQuote(quote, lines);
  const full = lines.map((line, at) => {
    const { quantity, unitPrice, optional, productId } = line;
    const price = productId === null ? undefined : catalogPrice(reader, quote, productId, quantity);
    const comparable =
      price?.amount != null && price.currency === quote.currency && quote.taxMode === 'exclusive';
    return {
      quantity,
      unitPrice,
      optional: optional === 1,
      periods: periodsOf(line, at + 1),
      catalogPrice: comparable ? moneyText(price.amount ?? 0, price.currency) : null,
    };
  });
  const terms = lines.filter((line) => line.optional !== 1 && isRecurring(line));
  const longestTerm = terms.length === 0 ? null : Math.max(...terms.map(({ termMonths }) => termMonths ?? 0));
  return { ...discountTotal(full, pricing), netAmount: pricing.totals.net, longestTerm };
}

/** Writes down how far a draft goes, for the conditions of routes. */
export function measureQuote(work: Work, id: string): void {
  const { percent, netAmount, longestTerm } = measured(work, rowOf(work, id));
  work.update(Quote, id, { totalDiscount: percent, netAmount, longestTerm });
}

/** A quote before its approvers: header and lines, everything that a customer is promised. */
export const quoteSubject: ApprovalSubject = {
  entity: 'quote',
  content: (reader, id) => {
    const {
      title,
      customerId,
      currency,
      priceBookId,
      taxMode,
      rounding,
      discountKind,
      discountValue,
      terms,
      validUntil,
      partnerId,
      paymentDays,
    } = rowOf(reader, id);
    return {
      header: {
        title,
        customerId,
        currency,
        priceBookId,
        taxMode,
        rounding,
        discountKind,
        discountValue,
        terms,
        validUntil,
        // approvals given before these were bound stay in force where there are none
        ...(partnerId === null ? {} : { partnerId }),
        ...(paymentDays === null ? {} : { paymentDays }),
      },
      lines: linesOf(reader, id).map((line) => [
        line.productId,
        line.description,
        line.unit,
        line.quantity,
        line.unitPrice,
        line.discountPercent,
        line.taxRate,
        line.optional,
        ...(isRecurring(line) ? [line.billing, line.termMonths, line.freeMonths, line.startsOn] : []),
      ]),
    };
  },
  ownerOf: (reader, id) => {
    const ownerId = reader.find(Deal, rowOf(reader, id).dealId)?.ownerId ?? null;
    return ownerId === null ? null : (reader.find(Salesperson, ownerId)?.personId ?? null);
  },
  dimensions: (reader, id) => {
    const quote = rowOf(reader, id);
    const { percent, amount, longestTerm } = measured(reader, quote);
    const text = (value: number | null): string | null => (value === null ? null : String(value));
    return { percent, amount, term: text(longestTerm), paymentDays: text(quote.paymentDays) };
  },
  directions: { percent: 'up', amount: 'up', term: 'up', paymentDays: 'up' },
};

/** The newest approval of a version before this one; undefined where none was approved. */
function approvedBefore(reader: Reader, quote: QuoteRow) {
  const met = new Set([quote.id]);
  for (let at = quote.previousId; at !== null && !met.has(at); at = rowOf(reader, at).previousId) {
    met.add(at);
    const approved = requestsOf(reader, at).find(({ state }) => state === 'approved');
    if (approved) return approved;
  }
  return undefined;
}

/**
 * The route that a quote must go before it is sent, as it was measured last; undefined where none asks for it, or a
 * version before was approved and this one is worse in nothing.
 */
export function routeNeeded(reader: Reader, id: string, scope: FilterScope): RouteRow | undefined {
  const route = routeFor(reader, 'quote', id, scope);
  if (!route) return undefined;
  const before = approvedBefore(reader, rowOf(reader, id));
  if (!before) return route;
  const worse = worseIn(
    JSON.parse(before.dimensions),
    quoteSubject.dimensions(reader, id),
    quoteSubject.directions,
  );
  return worse.length === 0 ? undefined : route;
}

/** Throws unless a quote may be sent: it needs no approval, or has one for exactly what it says now. */
export function demandApproved(work: Work, quote: QuoteRow): void {
  if (quote.status === 'approved') {
    if (!approvalInForce(work, quoteSubject, quote.id)) throw new AppError('approvalOutdated');
    return;
  }
  measureQuote(work, quote.id);
  const scope = scopeOfWork(work);
  const route = routeNeeded(work, quote.id, scope);
  if (route) throw new AppError('approvalNeeded', { route: route.name });
}

/** Whether a request about the quote waits. */
export const waitsForApproval = (reader: Reader, id: string): boolean =>
  requestsOf(reader, id).some(({ state }) => state === 'pending');
