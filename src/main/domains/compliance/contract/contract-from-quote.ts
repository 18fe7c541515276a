import type { Billing } from '#shared/billing.ts';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import type { Work } from '../../../core/storage/work.ts';
import { draftContract } from './contract-commands.ts';
import { Contract } from './contract-entity.ts';
import { ContractLine } from './contract-part-entities.ts';
import { contractOfQuote } from './contract-read.ts';

/** A line as the quote priced it, in minor units. */
export interface AcceptedLine {
  readonly productId: string | null;
  readonly description: string;
  readonly unit: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly taxRate: string | null;
  /** Null is once. */
  readonly billing: Billing | null;
  readonly termMonths: number | null;
  readonly freeMonths: number | null;
  /** Civil date. */
  readonly startsOn: string | null;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/** What a customer said yes to. */
export interface AcceptedQuote {
  readonly quoteId: string;
  readonly dealId: string;
  readonly customerId: string | null;
  readonly title: string;
  readonly currency: string;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  /** The whole discount in percent, as the quote was measured; null where it cannot be told. */
  readonly discount: string | null;
  readonly lines: readonly AcceptedLine[];
}

/**
 * A contract draft with exactly the amounts of an accepted quote, which it keeps to be compared with before it is
 * submitted and sent out. Returns its id; throws `quoteHasContract` where there is one that is not void.
 */
export function contractFromQuote(work: Work, quote: AcceptedQuote, scope: FilterScope): string {
  const { quoteId, dealId, customerId, title, currency, net, tax, gross, discount, lines } = quote;
  const known = contractOfQuote(work, quoteId);
  if (known) throw new AppError('quoteHasContract', { title: known.title });
  const id = draftContract(work, { title, kind: 'sales', customerId }, scope);
  work.update(Contract, id, {
    quoteId,
    dealId,
    currency,
    net,
    tax,
    amount: gross,
    quotedAmount: gross,
    quoteDiscount: discount,
    amountKind: 'fixed',
  });
  lines.forEach((line, at) => {
    work.insert(ContractLine, { ...line, contractId: id, currency, position: at + 1 });
  });
  return id;
}

/** A later version of a quote was sent: a contract of the earlier one can be neither submitted nor sent out any more. */
export function quoteReplaced(work: Work, quoteId: string): void {
  const contract = contractOfQuote(work, quoteId);
  if (contract && contract.signedOn === null && contract.quoteReplacedOn === null)
    work.update(Contract, contract.id, { quoteReplacedOn: work.today });
}
