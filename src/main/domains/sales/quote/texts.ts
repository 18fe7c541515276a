import { BILLINGS } from '#shared/billing.ts';
import { currencyExponent } from '#shared/currency.ts';
import { MOST_PLACES, normalDecimal } from '#shared/decimal.ts';
import { formatOf } from '#shared/format/format.ts';
import { formatAmount } from '#shared/money.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import { type BillingTerm, isRecurring } from './billing-term.ts';
import type { Discount, QuoteTerms } from './terms.ts';

/** The words of a quote on paper and in a sheet. */
export const QUOTE_TEXTS = {
  quotation: { zh: '报价单', en: 'Quotation' },
  draft: { zh: '草稿', en: 'Draft' },
  version: { zh: '第 {revision} 版', en: 'Version {revision}' },
  to: { zh: '致', en: 'To' },
  subject: { zh: '主题', en: 'Subject' },
  issuedOn: { zh: '报价日期', en: 'Date' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  currency: { zh: '货币', en: 'Currency' },
  prices: { zh: '价格', en: 'Prices' },
  exclusive: { zh: '不含税', en: 'without tax' },
  inclusive: { zh: '含税', en: 'with tax' },
  preparedBy: { zh: '联系人', en: 'Prepared by' },
  position: { zh: '序号', en: 'No.' },
  description: { zh: '名称', en: 'Description' },
  code: { zh: '编码', en: 'Code' },
  quantity: { zh: '数量', en: 'Quantity' },
  unit: { zh: '单位', en: 'Unit' },
  unitPrice: { zh: '单价', en: 'Unit price' },
  billing: { zh: '计费', en: 'Billing' },
  termOf: { zh: '{billing} · {term} 个月', en: '{billing}, {term}-month term' },
  termWithFree: {
    zh: '{billing} · {term} 个月（免费 {free} 个月）',
    en: '{billing}, {term}-month term ({free} free)',
  },
  startsOn: { zh: '自 {date} 起', en: 'from {date}' },
  paymentDays: { zh: '付款天数', en: 'Days to pay' },
  discount: { zh: '折扣', en: 'Discount' },
  taxRate: { zh: '税率', en: 'Tax' },
  amount: { zh: '金额', en: 'Amount' },
  optional: { zh: '可选，不计入合计', en: 'Optional, not in the total' },
  subtotalExclusive: { zh: '小计（不含税）', en: 'Subtotal without tax' },
  subtotalInclusive: { zh: '小计（含税）', en: 'Subtotal with tax' },
  headerDiscount: { zh: '整单折扣', en: 'Document discount' },
  net: { zh: '未税金额', en: 'Net' },
  taxOn: { zh: '税额 {rate}（计税 {net}）', en: 'Tax {rate} on {net}' },
  exemptOn: { zh: '免税（金额 {net}）', en: 'Exempt, on {net}' },
  difference: { zh: '其中尾差', en: 'of which rounding difference' },
  tax: { zh: '税额', en: 'Tax' },
  gross: { zh: '价税合计', en: 'Total with tax' },
  inWords: { zh: '金额大写', en: 'Amount in words' },
  conditions: { zh: '条款与说明', en: 'Terms and notes' },
  roundedByLine: { zh: '税额逐行计算并四舍五入。', en: 'Tax is calculated and rounded on each line.' },
  roundedByDocument: {
    zh: '税额按税率汇总后计算并四舍五入；与逐行计算相差 {difference}（尾差）。',
    en: 'Tax is calculated once per tax rate and rounded; the difference from tax per line is {difference}.',
  },
  optionalNote: {
    zh: '标有“可选”的行单独报价，不计入合计。',
    en: 'Lines marked optional are offered separately and not in the total.',
  },
  confirmedBy: { zh: '客户确认（签字盖章）', en: 'Accepted by the customer (signature and stamp)' },
  offeredBy: { zh: '报价方（签字盖章）', en: 'For the vendor (signature and stamp)' },
  signedOn: { zh: '日期：', en: 'Date:' },
} as const satisfies Record<string, LocalText>;

/** A unit price with thousands separated, with the places of the currency at least and its own where it has more. */
export function unitPriceText(price: string, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    minimumFractionDigits: currencyExponent(currency),
    maximumFractionDigits: MOST_PLACES,
  });
  return format.format(normalDecimal(price) as Intl.StringNumericLiteral);
}

/** `按年 · 12 个月`, with the free months and the first day where there are any; null for what is paid once. */
export function termText(
  line: BillingTerm & { readonly startsOn: string | null },
  language: Language,
): string | null {
  const billing = BILLINGS.find(({ value }) => value === line.billing)?.label[language];
  if (billing === undefined || !isRecurring(line)) return null;
  const params = { billing, term: line.termMonths ?? 0, free: line.freeMonths ?? 0 };
  const said = fill(QUOTE_TEXTS[params.free > 0 ? 'termWithFree' : 'termOf'][language], params, language);
  if (line.startsOn === null) return said;
  const from = fill(
    QUOTE_TEXTS.startsOn[language],
    { date: formatOf(language).date(line.startsOn) },
    language,
  );
  return `${said}${language === 'zh' ? '，' : ', '}${from}`;
}

/** `10%`, or the amount taken off with its sign. */
export const discountText = (
  discount: Discount,
  amount: number,
  terms: QuoteTerms,
  language: Language,
): string =>
  discount.kind === 'percent'
    ? `${normalDecimal(discount.value)}%`
    : formatAmount(-amount, terms.currency, language);
