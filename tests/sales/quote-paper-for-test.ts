import type { QuotePaper, QuotePaperLine } from '../../src/main/domains/sales/quote/paper.ts';
import { priceQuote, type QuoteTerms } from '../../src/main/domains/sales/quote/pricing.ts';

export const paperLine = (more: Partial<QuotePaperLine> = {}): QuotePaperLine => ({
  description: '软企台 专业版 年度订阅',
  code: 'VD-PRO-Y',
  unit: '套',
  quantity: '10',
  unitPrice: '1280',
  discount: null,
  taxRate: '13',
  optional: false,
  startsOn: null,
  ...more,
});

/** Names that make fonts and encodings stumble: astral, rare, emoji, Latin with marks, markup. */
export const RARE_CUSTOMER = '𠮷野家㴪䶮(北京)有限公司';
export const RARE_CONTACT = '王䶮 Søren Nguyễn <b>"&"</b> 😀';

/** A quote as a vendor would send it, priced. */
export function quotePaper(
  lines: readonly QuotePaperLine[],
  more: Partial<QuotePaper> = {},
  terms: Partial<QuoteTerms> = {},
): QuotePaper {
  const whole: QuoteTerms = {
    currency: 'CNY',
    taxMode: 'exclusive',
    rounding: 'line',
    headerDiscount: null,
    ...terms,
  };
  return {
    number: 'BJ-A-2026-000128',
    revision: 2,
    title: '客户支持平台升级',
    issuedOn: '2026-11-23',
    validUntil: '2026-12-23',
    preparedBy: '李雷',
    paymentDays: null,
    conditions:
      '付款:合同签署后 30 天内付 50%,验收后 15 天内付清。\n交付:合同生效后 20 个工作日内远程部署。\n服务:含首年维护与升级。',
    company: {
      name: '杭州云帆软件有限公司',
      lines: [
        '浙江省杭州市西湖区文三路 478 号 8 层',
        '电话 0571-8800 1234 · sales@yunfan.example',
        '统一社会信用代码 91330106MA2XXXXX8K',
      ],
    },
    customer: {
      name: RARE_CUSTOMER,
      lines: [RARE_CONTACT, '北京市朝阳区建国路 88 号 3 号楼 1206', '010-6500 4321'],
    },
    lines,
    terms: whole,
    pricing: priceQuote(lines, whole),
    createdAt: Date.UTC(2026, 10, 23, 2),
    ...more,
  };
}
