import { amountText } from '#shared/billing/bill/bill-answer.ts';
import type { ChangePreview } from '#shared/billing/bill/preview-change.ts';
import type { BillLine, QuotedBill } from '#shared/billing/bill/quote-bill.ts';
import type { LineKind } from '#shared/billing/bill/rate-period.ts';
import type { ScheduledPeriod } from '#shared/billing/bill/schedule-bill.ts';
import { lastDayOf, type Span } from '#shared/billing/civil-days.ts';
import { exactText } from '#shared/billing/exact-text.ts';
import type { WorkingStep } from '#shared/billing/working.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { formatTable } from './table.ts';

const KINDS: Readonly<Record<LineKind | 'prorationCredit' | 'prorationCharge', LocalText>> = {
  prorationCredit: { zh: '贷记', en: 'credit' },
  prorationCharge: { zh: '按比例收费', en: 'charge' },
  recurring: { zh: '周期', en: 'recurring' },
  usage: { zh: '用量', en: 'usage' },
  fixed: { zh: '一次性', en: 'once' },
  trueUp: { zh: '补足', en: 'true-up' },
};

const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '行', en: 'Line' }, right: true },
  { title: { zh: '计价项', en: 'Charge' } },
  { title: { zh: '类型', en: 'Kind' } },
  { title: { zh: '期间', en: 'Period' } },
  { title: { zh: '占比', en: 'Share' }, right: true },
  { title: { zh: '数量', en: 'Units' }, right: true },
  { title: { zh: '金额', en: 'Amount' }, right: true },
  { title: { zh: '优惠', en: 'Discount' }, right: true },
  { title: { zh: '未税', en: 'Net' }, right: true },
  { title: { zh: '税额', en: 'Tax' }, right: true },
  { title: { zh: '价税合计', en: 'Gross' }, right: true },
];

const WORKING: LocalText = { zh: '计算过程', en: 'Working' };
const TOTALS = {
  subtotal: { zh: '小计', en: 'Subtotal' },
  discount: { zh: '整单折扣', en: 'Document discount' },
  coupon: { zh: '优惠券', en: 'Coupon' },
  net: { zh: '未税金额', en: 'Net' },
  tax: { zh: '税额', en: 'Tax' },
  difference: { zh: '其中尾差', en: 'of which rounding difference' },
  gross: { zh: '价税合计', en: 'Total with tax' },
  other: { zh: '另一种计税方式的合计', en: 'Total by the other tax mode' },
  credit: { zh: '贷项抵扣', en: 'Credit note' },
  wallet: { zh: '钱包抵扣', en: 'Wallet' },
  balance: { zh: '转入账户余额', en: 'To the balance of the account' },
  due: { zh: '应付', en: 'Amount due' },
} as const satisfies Record<string, LocalText>;

/** A half-open span as people read it, with its last day. */
function spanText(span: Span, language: Language): string {
  if (span.from === span.to) return span.from;
  return `${span.from} ${language === 'zh' ? '至' : 'to'} ${lastDayOf(span)}`;
}

/** The steps of an amount, one in a row: what, how, how much. */
const workingText = (name: string, steps: readonly WorkingStep[], language: Language): string[] => [
  name,
  ...steps.map(({ label, detail, amount }) => `  ${label[language]}: ${detail} = ${exactText(amount)}`),
];

function lineCells(line: BillLine, at: number, currency: string, language: Language): string[] {
  const text = (amount: bigint): string => amountText(amount, currency);
  const { name, kind, period, share, units, amount, discount, net, tax, gross } = line;
  const days = [KINDS[kind][language], spanText(period, language), share.shown, exactText(units)];
  return [String(at + 1), name[language], ...days, ...[amount, discount, net, tax, gross].map(text)];
}

/** A quoted bill for people: its lines, how each came about, and what is to be paid. */
export function billText(bill: QuotedBill, language: Language): string {
  const { currency, tax, settlement } = bill;
  const columns = COLUMNS.map(({ title, ...more }) => ({ title: title[language], ...more }));
  const row = (label: LocalText, amount: bigint, more = ''): string =>
    `${label[language]}${more}: ${amountText(amount, currency)} ${currency}`;
  return [
    formatTable(
      columns,
      bill.lines.map((line, at) => lineCells(line, at, currency, language)),
    ),
    '',
    WORKING[language],
    ...bill.lines.flatMap(({ name, working }, at) =>
      workingText(`${at + 1} ${name[language]}`, working, language),
    ),
    '',
    row(TOTALS.subtotal, bill.subtotal),
    ...(bill.documentDiscount === 0n ? [] : [row(TOTALS.discount, -bill.documentDiscount)]),
    ...bill.coupons.map(({ code, amount }) => row(TOTALS.coupon, -amount, ` ${code}`)),
    row(TOTALS.net, tax.net),
    row(TOTALS.tax, tax.tax),
    ...(tax.difference === 0n ? [] : [row(TOTALS.difference, tax.difference)]),
    row(TOTALS.gross, tax.gross),
    ...(tax.other.gross === tax.gross ? [] : [row(TOTALS.other, tax.other.gross)]),
    ...settlement.credits.map(({ number, amount }) => row(TOTALS.credit, -amount, ` ${number}`)),
    ...settlement.wallet.uses.map(({ id, amount }) => row(TOTALS.wallet, -amount, ` ${id}`)),
    row(TOTALS.due, settlement.due),
  ].join('\n');
}

const SCHEDULE: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '期间', en: 'Period' } },
  { title: { zh: '计费日', en: 'Due on' } },
  { title: { zh: '占比', en: 'Share' }, right: true },
  { title: { zh: '未税金额', en: 'Net' }, right: true },
];

/** Periods to come, one in a row. */
export function scheduleText(
  periods: readonly ScheduledPeriod[],
  currency: string,
  language: Language,
): string {
  const columns = SCHEDULE.map(({ title, ...more }) => ({ title: title[language], ...more }));
  const rows = periods.map(({ period, dueOn, lines, amount }) => [
    spanText(period, language),
    dueOn,
    lines[0]?.share.shown ?? '1',
    `${amountText(amount, currency)} ${currency}`,
  ]);
  return formatTable(columns, rows);
}

const PREVIEW = COLUMNS.filter((_column, at) => at < 5 || at > 7);
const NOTHING_NOW: LocalText = { zh: '现在不产生费用。', en: 'Nothing is billed now.' };
const EFFECTIVE: Readonly<Record<ChangePreview['direction'], LocalText>> = {
  upgrade: { zh: '升级，生效日', en: 'Upgrade, from' },
  downgrade: { zh: '降级，生效日', en: 'Downgrade, from' },
  cancel: { zh: '取消，第一个不再服务的日子', en: 'Cancelled, first day without service' },
};

/** A change, line by line, and what it comes to. */
export function previewText(preview: ChangePreview, currency: string, language: Language): string {
  const { lines, total, direction, effectiveOn } = preview;
  const head = `${EFFECTIVE[direction][language]} ${effectiveOn}`;
  if (lines.length === 0) return [head, NOTHING_NOW[language]].join('\n');
  const text = (amount: bigint): string => amountText(amount, currency);
  const columns = PREVIEW.map(({ title, ...more }) => ({ title: title[language], ...more }));
  const rows = lines.map(({ kind, name, period, share, net, tax, gross }, at) => [
    String(at + 1),
    name[language],
    KINDS[kind][language],
    spanText(period, language),
    share.shown,
    ...[net, tax, gross].map(text),
  ]);
  const last = total.gross < 0n ? TOTALS.balance : TOTALS.due;
  return [
    head,
    '',
    formatTable(columns, rows),
    '',
    WORKING[language],
    ...lines.flatMap(({ name, working }, at) =>
      workingText(`${at + 1} ${name[language]}`, working, language),
    ),
    '',
    `${TOTALS.net[language]}: ${text(total.net)} ${currency}`,
    `${TOTALS.tax[language]}: ${text(total.tax)} ${currency}`,
    `${last[language]}: ${text(total.gross < 0n ? -total.gross : total.gross)} ${currency}`,
  ].join('\n');
}
