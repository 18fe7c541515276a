import { formatMoney } from '#shared/money.ts';
import type { LocalText } from '#shared/texts.ts';
import type { ApprovalFact } from '../../../core/approvals/index.ts';
import { RISKS } from './contract-choices.ts';
import type { ContractRow } from './contract-read.ts';

const same = (text: string): LocalText => ({ zh: text, en: text });
const NONE = { zh: '无', en: 'None' };

/** What whoever approves a contract looks at first: its amount beside the quote's, and how far its text departs. */
export function contractFacts(contract: ContractRow): readonly ApprovalFact[] {
  const { amount, quotedAmount, quoteDiscount, highestRisk, deviationCount, termMonths } = contract;
  const currency = contract.currency ?? 'CNY';
  const money = (value: number): LocalText => ({
    zh: formatMoney(value, currency, 'zh'),
    en: formatMoney(value, currency, 'en'),
  });
  const facts: ApprovalFact[] = [
    { label: { zh: '合同金额', en: 'Amount' }, value: amount === null ? NONE : money(amount) },
  ];
  if (quotedAmount !== null) {
    const difference = (amount ?? 0) - quotedAmount;
    const by = money(difference);
    facts.push({
      label: { zh: '与报价比较', en: 'Against the quote' },
      value:
        difference === 0 ? { zh: '一致', en: 'Equal' } : { zh: `相差 ${by.zh}`, en: `Differs by ${by.en}` },
      ...(difference === 0 ? {} : { tone: 'bad' as const }),
    });
  }
  if (quoteDiscount !== null)
    facts.push({
      label: { zh: '报价总折扣', en: 'Discount of the quote' },
      value: same(`${quoteDiscount}%`),
    });
  if (termMonths !== null)
    facts.push({
      label: { zh: '期限', en: 'Term' },
      value: { zh: `${termMonths} 个月`, en: `${termMonths} months` },
    });
  const risk = RISKS.find(({ value }) => value === highestRisk)?.label;
  const count = deviationCount ?? 0;
  facts.push({
    label: { zh: '偏离标准条款', en: 'Deviations from standard clauses' },
    value: risk
      ? { zh: `${count} 处，最高风险${risk.zh}`, en: `${count}, highest risk ${risk.en.toLowerCase()}` }
      : NONE,
    ...(highestRisk === 'high' ? { tone: 'bad' as const } : {}),
    ...(highestRisk === 'medium' ? { tone: 'warning' as const } : {}),
  });
  return facts;
}
