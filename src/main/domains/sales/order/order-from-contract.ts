import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract, isBinding, type SoldContract, soldContract } from '../../compliance/index.ts';
import { Deal } from '../deal-entity.ts';
import { Quote } from '../quote/entities.ts';
import { Salesperson } from '../team-entities.ts';
import { SalesOrder, SalesOrderLine } from './order-entities.ts';
import { orderOfContract, orderOfVersion } from './read-orders.ts';

const DIFFERENCE = {
  zh: '与合同总额的差额',
  en: 'Difference to the total of the contract',
} as const;

/** A line of an order before it is written. */
type Sold = Pick<
  SoldContract['lines'][number],
  'productId' | 'description' | 'unit' | 'quantity' | 'unitPrice' | 'taxRate' | 'net' | 'tax' | 'gross'
> &
  Partial<Pick<SoldContract['lines'][number], 'billing' | 'termMonths' | 'freeMonths' | 'startsOn'>>;

const once = (description: string, net: number, tax: number, gross: number): Sold => ({
  productId: null,
  description,
  unit: null,
  quantity: '1',
  unitPrice: '0',
  taxRate: null,
  net,
  tax,
  gross,
});

/**
 * The lines of a contract so that they add up to its total, to the smallest unit: what rounding on the whole document or
 * an amount agreed by hand leaves over is a line of its own. A contract without lines is one line. Pure.
 */
export function soldLines({ lines, title, language, net, tax, gross }: SoldContract): Sold[] {
  if (lines.length === 0) return [once(title, net, tax, gross)];
  const rest = (name: 'net' | 'tax' | 'gross', total: number): number =>
    total - lines.reduce((sum, line) => sum + line[name], 0);
  const left = [rest('net', net), rest('tax', tax), rest('gross', gross)] as const;
  const same = left.every((each) => each === 0);
  return same ? [...lines] : [...lines, once(DIFFERENCE[language], ...left)];
}

/** Who sold it, where they work here. */
function sellerOf(work: Work, { dealId, ownerId }: SoldContract): string | null {
  const deal = dealId === null ? undefined : work.find(Deal, dealId);
  const seller = deal?.ownerId ? work.find(Salesperson, deal.ownerId)?.personId : null;
  return seller ?? ownerId;
}

/** Writes the order of a signed contract, once for each version of it; returns its id. */
export function writeOrder(work: Work, sold: SoldContract, signedOn: string): string {
  const known = sold.versionId === null ? undefined : orderOfVersion(work, sold.versionId);
  if (known) return known.id;
  const currency = sold.currency ?? work.currency;
  const quote = sold.quoteId === null ? undefined : work.find(Quote, sold.quoteId);
  const days = quote?.paymentDays ?? null;
  const { title, customerId, contractId, versionId, quoteId, dealId, net, tax, gross } = sold;
  const due =
    days === null ? null : sold.language === 'en' ? `Payable within ${days} days` : `${days} 天内付款`;
  const orderId = work.insert(SalesOrder, {
    title,
    customerId,
    status: 'pending',
    currency,
    net,
    tax,
    gross,
    signedOn,
    contractId,
    versionId,
    quoteId,
    dealId,
    ownerId: sellerOf(work, sold),
    credit: 'open',
    paymentTerms: sold.paymentTerms ?? due,
  });
  soldLines(sold).forEach((line, at) => {
    const { productId, description, unit, quantity, unitPrice, taxRate } = line;
    const { billing = null, termMonths = null, freeMonths = null, startsOn = null } = line;
    work.insert(SalesOrderLine, {
      orderId,
      entry: 'original',
      bookedOn: signedOn,
      position: at + 1,
      productId,
      description,
      unit,
      quantity,
      unitPrice,
      taxRate,
      billing,
      termMonths,
      freeMonths,
      startsOn: startsOn ?? sold.startsOn,
      currency,
      net: line.net,
      tax: line.tax,
      gross: line.gross,
    });
  });
  return orderId;
}

/**
 * The order of a contract that was signed before, as when this program did not make orders yet. Throws `orderExists`,
 * `contractNotSigned` or `contractSellsNothing`.
 */
export function orderOfSigned(work: Work, contractId: string, scope: FilterScope): string {
  const { title } = readRecord(work, Contract, contractId, scope) as unknown as { title: string };
  const sold = soldContract(work, contractId);
  if (!sold) throw new AppError('contractSellsNothing', { title });
  const { signedOn } = sold;
  if (signedOn === null || !isBinding(sold.status))
    throw new AppError('contractNotSigned', { title, action: { zh: '生成订单', en: 'made an order of' } });
  const known = orderOfContract(work, contractId);
  if (known) throw new AppError('orderExists', { title, number: known.number ?? known.title });
  return writeOrder(work, sold, signedOn);
}
