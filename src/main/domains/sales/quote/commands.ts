import { z } from 'zod';
import { AppError, bothLanguages, type Problem } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import { applyMove, legalMoves } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { checkValues, demandReferences } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { contractFromQuote, quoteReplaced } from '../../compliance/index.ts';
import { Deal } from '../deal-entity.ts';
import { Quote, QuoteLine } from './entities.ts';
import { demandNotGivenUp, demandOpenDeal, quoteLifecycle } from './lifecycle.ts';
import { measureQuote } from './quote-approval.ts';
import { linesOf, priceOfQuote, type QuoteLineRow, type QuoteRow } from './read.ts';

const LINE_FIELDS = [
  'productId',
  'description',
  'unit',
  'quantity',
  'unitPrice',
  'listPrice',
  'priceBookId',
  'discountPercent',
  'taxRate',
  'optional',
  'billing',
  'termMonths',
  'freeMonths',
  'startsOn',
] as const;
const HEADER_FIELDS = [
  'title',
  'validUntil',
  'priceBookId',
  'partnerId',
  'taxMode',
  'rounding',
  'discountKind',
  'discountValue',
  'paymentDays',
  'terms',
];
/** What a new version begins with. */
const COPIED_FIELDS = [...HEADER_FIELDS, 'dealId', 'customerId', 'currency'];
const DAYS_VALID = 30;

export const QuoteLines = z
  .array(z.record(z.string().max(40), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()])))
  .max(999);
export type QuoteLines = z.infer<typeof QuoteLines>;

const editable = (names: readonly string[], entity: typeof Quote | typeof QuoteLine) =>
  entity.fields.filter((field) => names.includes(field.name));

/** A first draft for a deal, without lines. */
export function createQuote(work: Work, dealId: string, scope: FilterScope): string {
  const deal = readRecord(work, Deal, dealId, scope);
  demandOpenDeal(work, dealId);
  return work.insert(Quote, {
    title: String(fieldValue(deal, 'name')),
    dealId,
    customerId: fieldValue(deal, 'customerId'),
    revision: 1,
    status: 'draft',
    currency: String(fieldValue(deal, 'currency')),
    taxMode: 'exclusive',
    rounding: 'line',
    validUntil: Temporal.PlainDate.from(work.today).add({ days: DAYS_VALID }).toString(),
  });
}

/**
 * Saves a draft whole: header and lines. Throws `editConflict` when someone saved it since `version` was read, and
 * the problems of single lines with their row.
 */
export function saveQuote(
  work: Work,
  id: string,
  version: number,
  values: Record<string, unknown>,
  lines: QuoteLines,
  scope: FilterScope,
): void {
  const quote = readRecord(work, Quote, id, scope);
  if (quote.deletedAt !== null) throw new AppError('deleted', { entity: Quote.spec.label });
  if (quote.status === 'approval' || quote.status === 'approved') throw new AppError('quoteInApproval');
  if (quote.status !== 'draft') throw new AppError('issuedImmutable', { entity: Quote.spec.label });
  if (quote.version !== version) {
    const title = { zh: '报价', en: 'Quote' };
    throw new AppError('editConflict', {
      field: title,
      theirs: `v${fieldValue(quote, 'version')}`,
      yours: `v${version}`,
    });
  }
  demandOpenDeal(work, String(quote.dealId));
  const header = checkValues(Quote, values, editable(HEADER_FIELDS, Quote));
  const checked = lines.map((line, at) => checkLine(line, at + 1));
  const before = linesOf(work, id);
  demandReferences(work, Quote, header, scope, quote);
  for (const line of checked) {
    const known = before.find(({ productId }) => productId === line.productId);
    demandReferences(work, QuoteLine, line, scope, { productId: known?.productId ?? null });
  }
  checked.forEach((line, at) => {
    const known = before[at];
    const row = { ...EMPTY_LINE, ...line, quoteId: id, position: at + 1 };
    if (known) work.update(QuoteLine, known.id, row);
    else work.insert(QuoteLine, row);
  });
  for (const surplus of before.slice(checked.length)) work.remove(QuoteLine, surplus.id);
  // a draft that cannot be priced is not kept; its version moves even when only lines changed
  priceOfQuote({ ...(quote as unknown as QuoteRow), ...header } as QuoteRow, linesOf(work, id));
  work.update(Quote, id, header);
  measureQuote(work, id);
  work.touch(Quote, id);
}

const EMPTY_LINE: Record<string, FieldValue> = Object.fromEntries(LINE_FIELDS.map((name) => [name, null]));

function checkLine(line: Record<string, unknown>, row: number): RecordValues {
  try {
    const values = checkValues(QuoteLine, line, editable(LINE_FIELDS, QuoteLine));
    const missing = (['description', 'quantity', 'unitPrice'] as const).filter((name) => !values[name]);
    const [first] = missing.map(
      (name): Problem => ({ code: 'required', params: { field: QuoteLine.field(name)?.label ?? name } }),
    );
    if (first) throw new AppError(first.code, first.params, { problems: [first] });
    return values;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [problem] = error.problems;
    throw new AppError(
      'lineInvalid',
      { line: row, reason: bothLanguages([problem ?? error]) },
      { cause: error },
    );
  }
}

/** Sends a draft: it gets its number, is frozen, and takes the place of the version before it. */
export function sendQuote(work: Work, id: string, scope: FilterScope): void {
  const quote = readRecord(work, Quote, id, scope);
  applyMove(work, Quote, quoteLifecycle, id, 'send', {});
  const previous = fieldValue(quote, 'previousId');
  if (previous === null) return;
  quoteReplaced(work, String(previous));
  const status = work.find(Quote, String(previous))?.status ?? null;
  if (legalMoves(quoteLifecycle, status).some(({ event }) => event === 'supersede'))
    applyMove(work, Quote, quoteLifecycle, String(previous), 'supersede', {});
}

/** The customer's yes: the deal is now worth what the quote says, without tax. */
export function acceptQuote(work: Work, id: string, reason: string | null, scope: FilterScope): void {
  readRecord(work, Quote, id, scope);
  const quote = applyMove(work, Quote, quoteLifecycle, id, 'accept', { reason }) as unknown as QuoteRow;
  const { totals, currency } = priceOfQuote(quote, linesOf(work, id));
  work.update(Deal, quote.dealId, { amount: totals.net, currency });
}

/** A contract draft with what the customer accepted; optional lines are no part of it. */
export function quoteToContract(work: Work, id: string, scope: FilterScope): string {
  const quote = readRecord(work, Quote, id, scope) as unknown as QuoteRow;
  if (quote.status !== 'accepted') throw new AppError('quoteNotAccepted');
  demandNotGivenUp(work, quote.dealId);
  const stored = linesOf(work, id);
  const { totals, currency, lines } = priceOfQuote(quote, stored);
  const { net, tax, gross } = totals;
  const { dealId, customerId, title } = quote;
  const accepted = lines.flatMap(({ position, optional, ...priced }) => {
    const line = stored[position - 1];
    if (optional || !line) return [];
    const { productId, description, unit, quantity, unitPrice, taxRate } = line;
    const { billing, termMonths, freeMonths, startsOn } = line;
    const amounts = { net: priced.net, tax: priced.tax, gross: priced.gross };
    const term = { billing, termMonths, freeMonths, startsOn };
    return [{ productId, description, unit, quantity, unitPrice, taxRate, ...term, ...amounts }];
  });
  const facts = { quoteId: id, dealId, customerId, title, currency, net, tax, gross, lines: accepted };
  return contractFromQuote(work, { ...facts, discount: quote.totalDiscount }, scope);
}

/** A new draft that starts as a copy; the old version stays as it was sent. */
export function reviseQuote(work: Work, id: string, scope: FilterScope): string {
  const quote = readRecord(work, Quote, id, scope) as unknown as QuoteRow;
  if (['draft', 'approval', 'approved', 'superseded'].includes(quote.status))
    throw new AppError('illegalMove', {
      entity: Quote.spec.label,
      from: quoteLifecycle.states.find(({ value }) => value === quote.status)?.label ?? quote.status,
      event: { zh: '建立新版本', en: 'make a new version' },
    });
  demandOpenDeal(work, quote.dealId);
  const validUntil = Temporal.PlainDate.from(work.today).add({ days: DAYS_VALID }).toString();
  const next = work.insert(Quote, {
    ...copied(quote, COPIED_FIELDS),
    validUntil,
    revision: quote.revision + 1,
    previousId: id,
    status: 'draft',
  });
  for (const line of linesOf(work, id))
    work.insert(QuoteLine, { ...copied(line, LINE_FIELDS), quoteId: next, position: line.position });
  return next;
}

/** The named fields of a row, for its copy. */
const copied = (row: QuoteRow | QuoteLineRow, names: readonly string[]): RecordValues => {
  const values = row as unknown as RecordValues;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
};
