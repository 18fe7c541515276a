import { AppError } from '#shared/errors.ts';
import { moneyText } from '#shared/money.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract, isBinding, type SoldContract, soldContract } from '../../compliance/index.ts';
import { Deal } from '../deal-entity.ts';
import { Quote } from '../quote/entities.ts';
import { recurringValue } from '../quote/recurring-value.ts';
import { Salesperson } from '../team-entities.ts';
import { SalesOrder } from './order-entities.ts';
import { enterLine, type SoldLine } from './order-lines.ts';
import { orderOfContract, orderOfVersion } from './read-orders.ts';

const DIFFERENCE = {
  zh: '与合同总额的差额',
  en: 'Difference to the total of the contract',
} as const;

/** A line of an order before it is written. */
type Sold = Omit<SoldLine, 'orderId' | 'position' | 'currency'>;

/** An amount that is paid once and stands for no product. */
const lump = (description: string, net: number, tax: number, gross: number, currency: string): Sold => ({
  productId: null,
  description,
  unit: null,
  quantity: '1',
  unitPrice: moneyText(net, currency),
  taxRate: null,
  billing: null,
  termMonths: null,
  freeMonths: null,
  startsOn: null,
  net,
  tax,
  gross,
});

/**
 * The lines of a contract so that they add up to its total, to the smallest unit: what rounding on the whole document or
 * an amount agreed by hand leaves over is a line of its own. A contract without lines is one line. Pure.
 */
export function soldLines(
  { lines, title, language, net, tax, gross }: SoldContract,
  currency: string,
): readonly Sold[] {
  if (lines.length === 0) return [lump(title, net, tax, gross, currency)];
  const rest = (name: 'net' | 'tax' | 'gross', total: number): number =>
    total - lines.reduce((sum, line) => sum + line[name], 0);
  const left = [rest('net', net), rest('tax', tax), rest('gross', gross)] as const;
  return left.every((each) => each === 0) ? lines : [...lines, lump(DIFFERENCE[language], ...left, currency)];
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
  const lines = soldLines(sold, currency);
  const orderId = work.insert(SalesOrder, {
    title,
    customerId,
    status: 'pending',
    currency,
    net,
    tax,
    gross,
    yearlyNet: recurringValue(lines, net).yearly,
    signedOn,
    contractId,
    versionId,
    quoteId,
    dealId,
    ownerId: sellerOf(work, sold),
    credit: 'open',
    paymentTerms: sold.paymentTerms ?? due,
  });
  lines.forEach((line, at) => {
    const { productId, description, unit, quantity, unitPrice, taxRate } = line;
    const { billing, termMonths, freeMonths, startsOn } = line;
    const what = { productId, description, unit, quantity, unitPrice, taxRate };
    const term = { billing, termMonths, freeMonths, startsOn: startsOn ?? sold.startsOn };
    const amounts = { currency, net: line.net, tax: line.tax, gross: line.gross };
    enterLine(work, { orderId, position: at + 1, ...what, ...term, ...amounts }, signedOn);
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
