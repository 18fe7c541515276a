import type { LocalText } from '../texts.ts';

/** What can go wrong with sales. */
export const SALES_ERRORS = {
  lossReasonRequired: {
    zh: '输单需要原因。请选择一个输单原因。',
    en: 'A lost deal needs a reason. Choose one.',
  },
  closeBeforeStart: {
    zh: '关闭日期 {closed} 早于开始日期 {opened}。请更正其中一个。',
    en: 'The close date {closed} is before the start date {opened}. Mend one of them.',
  },
  closeInFuture: {
    zh: '关闭日期 {closed} 在今天之后。请填写实际日期。',
    en: 'The close date {closed} is in the future. Enter the actual date.',
  },
  dealClosed: {
    zh: '商机已关闭，不能{action}。请先重开商机。',
    en: 'The deal is closed, so it is not possible to {action}. Reopen it first.',
  },
  discountOutOfRange: {
    zh: '第 {line} 行的折扣“{value}”不在 0 与 {most} 之间。请更正折扣。',
    en: 'The discount “{value}” on line {line} is not between 0 and {most}. Mend it.',
  },
  headerDiscountOutOfRange: {
    zh: '整单折扣“{value}”不在 0 与 {most} 之间。请更正整单折扣。',
    en: 'The document discount “{value}” is not between 0 and {most}. Mend it.',
  },
  quantityNotPositive: {
    zh: '第 {line} 行的数量“{value}”需要大于 0。请更正数量。',
    en: 'The quantity “{value}” on line {line} must be more than 0. Mend it.',
  },
  lineInvalid: { zh: '第 {line} 行：{reason}', en: 'Line {line}: {reason}' },
  quoteEmpty: {
    zh: '报价单还没有明细行。请先添加产品。',
    en: 'The quote has no lines yet. Add a product first.',
  },
  priceRangeBackwards: {
    zh: '“{from}”在“{until}”之后。请更正其中一个。',
    en: '“{from}” lies after “{until}”. Mend one of them.',
  },
  priceTiersOverlap: {
    zh: '“{product}”在价目表“{book}”中的区间 {range} 与已有的 {other} 重叠。请更正数量或日期。',
    en: 'In the price book “{book}” the range {range} of “{product}” overlaps {other}. Mend its quantities or dates.',
  },
  validUntilPast: {
    zh: '有效期 {date} 已过。请填写今天或之后的日期。',
    en: 'The validity date {date} has passed. Enter today or later.',
  },
} as const satisfies Record<string, LocalText>;
