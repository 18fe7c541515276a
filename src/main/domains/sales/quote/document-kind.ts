import type { Language } from '#shared/texts.ts';
import type { DocumentKind } from '../../../core/templates/index.ts';
import { Quote } from './entities.ts';
import { gatherQuotePaper } from './gather-paper.ts';
import type { QuotePaper, QuotePaperLine } from './paper.ts';
import { priceQuote } from './pricing.ts';
import { QUOTE_TEMPLATE } from './template.ts';
import { quoteData } from './template-data.ts';
import type { QuoteTerms } from './terms.ts';
import { QUOTE_VARIABLES } from './variables.ts';

/** Quotes as documents. */
export const quoteKind: DocumentKind = {
  name: 'sales.quote',
  label: { zh: '报价单', en: 'Quotation' },
  entity: Quote.name,
  schema: QUOTE_VARIABLES,
  builtIn: QUOTE_TEMPLATE,
  sample: (language) => {
    const paper = SAMPLES[language];
    return { data: quoteData(paper, language), createdAt: paper.createdAt };
  },
  gather: (source, id, scope, language) => {
    const paper = gatherQuotePaper(source, id, scope);
    return { data: quoteData(paper, language), createdAt: paper.createdAt };
  },
};

const TERMS: QuoteTerms = {
  currency: 'CNY',
  taxMode: 'exclusive',
  rounding: 'line',
  headerDiscount: { kind: 'percent', value: '5' },
};

const line = (
  description: string,
  code: string,
  unit: string,
  more: Partial<QuotePaperLine>,
): QuotePaperLine => ({
  description,
  code,
  unit,
  quantity: '1',
  unitPrice: '0',
  discount: null,
  taxRate: '6',
  optional: false,
  startsOn: null,
  ...more,
});

/** A quote that shows everything a template may have to cope with: a discount, two tax rates, an optional line. */
function sample(language: Language): QuotePaper {
  const zh = language === 'zh';
  const lines = [
    line(zh ? '客户管理平台 专业版' : 'CRM Professional', 'CRM-P', zh ? '年' : 'yr', {
      quantity: '2',
      unitPrice: '19800',
      billing: 'year',
      termMonths: 12,
      discount: { kind: 'percent', value: '10' },
    }),
    line(zh ? '数据迁移服务' : 'Data migration', 'SV-M', zh ? '人天' : 'day', {
      quantity: '5',
      unitPrice: '1800',
    }),
    line(zh ? '移动采集终端' : 'Handheld terminal', 'HW-3', zh ? '台' : 'pc', {
      quantity: '4',
      unitPrice: '2350.50',
      taxRate: '13',
    }),
    line(zh ? '现场培训' : 'Training on site', 'SV-T', zh ? '天' : 'day', {
      unitPrice: '3000',
      optional: true,
    }),
  ];
  const customer = {
    address: zh ? '北京市朝阳区建国路 88 号' : '88 Jianguo Road, Beijing',
    taxNumber: '91110105MA01ABCD2X',
    phone: '010-6500 4321',
  };
  return {
    number: 'BJ-A-2026-000128',
    revision: 2,
    title: zh ? '客户管理平台升级' : 'Upgrade of the CRM',
    issuedOn: '2026-11-23',
    validUntil: '2026-12-23',
    preparedBy: zh ? '李雷' : 'Lei Li',
    paymentDays: 30,
    conditions: zh
      ? '付款：合同签署后 30 天内付 50%，验收后 15 天内付清。\n交付：合同生效后 20 个工作日内。'
      : 'Payment: 50% within 30 days of signing, the rest within 15 days of acceptance.\nDelivery: within 20 working days.',
    company: { name: '', lines: [] },
    customer: {
      name: zh ? '远山制造有限公司（样例）' : 'Yuanshan Manufacturing (sample)',
      lines: Object.values(customer),
    },
    customerFacts: customer,
    lines,
    terms: TERMS,
    pricing: priceQuote(lines, TERMS),
    createdAt: Date.UTC(2026, 10, 23, 2),
  };
}

const SAMPLES: Readonly<Record<Language, QuotePaper>> = { zh: sample('zh'), en: sample('en') };
