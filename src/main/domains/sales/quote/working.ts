import { MONTHS_OF } from '#shared/billing.ts';
import { normalDecimal } from '#shared/decimal.ts';
import { moneyText } from '#shared/money.ts';
import type { LocalText } from '#shared/texts.ts';
import { type BillingTerm, isRecurring } from './billing-term.ts';
import type { PricedGroup, PricedLine, Pricing, WorkingStep } from './priced-quote.ts';
import type { QuoteLineInput, QuoteTerms } from './terms.ts';

type Priced = Omit<Pricing, 'working'>;

/** The periods of a recurring line as a calculation: `12`, `18 ÷ 12`, `(12 − 1) ÷ 3`. */
function periodsText(line: BillingTerm): string {
  const months = MONTHS_OF[line.billing ?? 'once'] ?? 1;
  const free = line.freeMonths ?? 0;
  const paid = free > 0 ? `(${line.termMonths} − ${free})` : String(line.termMonths);
  return months === 1 ? paid : `${paid} ÷ ${months}`;
}

/** Longer sums are shown as Σ of the lines above. */
const MOST_TERMS = 8;

export const taxRateLabel = (taxRate: string | null): LocalText =>
  taxRate === null ? { zh: '免税', en: 'Exempt' } : { zh: `${taxRate}%`, en: `${taxRate}%` };

/** 计算过程: the way from quantities to the total, step by step, each step resting on those above it. */
export function pricingWorking(
  priced: Priced,
  input: readonly QuoteLineInput[],
  terms: QuoteTerms,
): WorkingStep[] {
  const { totals, groups } = priced;
  const text = (amount: number): string => moneyText(amount, priced.currency);
  const counted = priced.lines.filter((line) => !line.optional);
  const sum = (amounts: readonly number[], result: number): string => {
    if (amounts.length < 2) return text(result);
    const terms = amounts.length > MOST_TERMS ? `Σ(${amounts.length})` : amounts.map(text).join(' + ');
    return `${terms} = ${text(result)}`;
  };
  const step = (zh: string, en: string, detail: string, amount: number): WorkingStep => ({
    label: { zh, en },
    detail,
    amount,
  });

  const lineSteps = priced.lines.map((line, index) => lineStep(line, input[index], text));
  const subtotal = step(
    '小计',
    'Subtotal',
    sum(
      counted.map((line) => line.amount),
      totals.subtotal,
    ),
    totals.subtotal,
  );
  return [
    ...lineSteps,
    subtotal,
    ...headerDiscountSteps(priced, terms, text),
    ...groups.map((group) => groupStep(group, priced, text)),
    ...differenceSteps(priced, text),
    step(
      '税额合计',
      'Tax',
      sum(
        groups.map((group) => group.tax),
        totals.tax,
      ),
      totals.tax,
    ),
    step(
      '未税金额',
      'Net',
      sum(
        groups.map((group) => group.net),
        totals.net,
      ),
      totals.net,
    ),
    step('价税合计', 'Total with tax', sum([totals.net, totals.tax], totals.gross), totals.gross),
  ];
}

function lineStep(
  line: PricedLine,
  input: QuoteLineInput | undefined,
  text: (amount: number) => string,
): WorkingStep {
  const times = input && isRecurring(input) ? ` × ${periodsText(input)}` : '';
  const product = `${normalDecimal(input?.quantity ?? '0')} × ${normalDecimal(input?.unitPrice ?? '0')}${times}`;
  const discount = input?.discount ?? null;
  let detail = `${product} = ${text(line.list)}`;
  if (discount?.kind === 'percent') {
    detail = `${product} × (1 − ${normalDecimal(discount.value)}%) = ${text(line.amount)}`;
  } else if (discount) detail += `; ${text(line.list)} − ${text(line.discount)} = ${text(line.amount)}`;
  const label = line.optional
    ? {
        zh: `第 ${line.position} 行（可选，不计入合计）`,
        en: `Line ${line.position} (optional, not in the total)`,
      }
    : { zh: `第 ${line.position} 行`, en: `Line ${line.position}` };
  return { label, detail, amount: line.amount };
}

function headerDiscountSteps(
  priced: Priced,
  terms: QuoteTerms,
  text: (amount: number) => string,
): WorkingStep[] {
  if (terms.headerDiscount === null) return [];
  const { kind, value } = terms.headerDiscount;
  const { subtotal, headerDiscount } = priced.totals;
  const detail =
    kind === 'percent'
      ? `${text(subtotal)} × ${normalDecimal(value)}% = ${text(headerDiscount)}`
      : text(headerDiscount);
  const whole = { label: { zh: '整单折扣', en: 'Document discount' }, detail, amount: headerDiscount };
  if (priced.groups.length < 2) return [whole];
  // The unit left over goes to the largest remainder, so a share may differ by one from the ratio shown.
  const parts = priced.groups.map((group) => text(group.headerDiscount)).join(' + ');
  const spread: WorkingStep = {
    label: {
      zh: '整单折扣按税率分摊（最大余数法）',
      en: 'Document discount spread over tax rates (largest remainder)',
    },
    detail: `${parts} = ${text(headerDiscount)}`,
    amount: headerDiscount,
  };
  return [whole, spread];
}

function groupStep(group: PricedGroup, priced: Priced, text: (amount: number) => string): WorkingStep {
  const rate = taxRateLabel(group.taxRate);
  const label = { zh: `税额 ${rate.zh}`, en: `Tax ${rate.en}` };
  const members = priced.lines.filter((line) => !line.optional && line.taxRate === group.taxRate);
  const share = group.taxRate ?? '0';
  if (priced.rounding === 'line' && members.length > 1) {
    const terms =
      members.length > MOST_TERMS
        ? `Σ(${members.length})`
        : members.map((line) => text(line.tax)).join(' + ');
    return { label, detail: `${terms} = ${text(group.tax)}`, amount: group.tax };
  }
  const detail =
    priced.taxMode === 'exclusive'
      ? `${text(group.net)} × ${share}% = ${text(group.tax)}`
      : `${text(group.gross)} ÷ (1 + ${share}%) = ${text(group.net)}; ${text(group.gross)} − ${text(group.net)} = ${text(group.tax)}`;
  return { label, detail, amount: group.tax };
}

function differenceSteps(priced: Priced, text: (amount: number) => string): WorkingStep[] {
  if (priced.rounding === 'line') return [];
  const { tax, roundingDifference } = priced.totals;
  const byLine = tax - roundingDifference;
  return [
    {
      label: { zh: '尾差（与逐行计税相比）', en: 'Rounding difference (against tax per line)' },
      detail: `${text(tax)} − ${text(byLine)} = ${text(roundingDifference)}`,
      amount: roundingDifference,
    },
  ];
}
