import { formatMoney } from '#shared/money.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { amountInWords } from './amount-in-words.ts';
import { PERIOD_UNITS } from './contract-choices.ts';
import type { ContentParty, ContentTerms } from './contract-content.ts';
import { endOf, periodOf } from './contract-dates.ts';

/** Values that clauses may name, as `{{amount}}`. */
export const CLAUSE_VALUES: Readonly<Record<string, LocalText>> = {
  title: { zh: '合同名称', en: 'Title' },
  partyA: { zh: '甲方', en: 'Party A' },
  partyB: { zh: '乙方', en: 'Party B' },
  amount: { zh: '合同金额', en: 'Amount' },
  amountInWords: { zh: '金额大写', en: 'Amount in words' },
  net: { zh: '未税金额', en: 'Net amount' },
  tax: { zh: '税额', en: 'Tax' },
  startsOn: { zh: '生效日期', en: 'In force from' },
  endsOn: { zh: '到期日', en: 'Last day' },
  notice: { zh: '提前通知', en: 'Notice' },
  renewMonths: { zh: '每次续期月数', en: 'Months per renewal' },
  paymentTerms: { zh: '付款条件', en: 'Payment terms' },
  governingLaw: { zh: '适用法律与管辖', en: 'Governing law' },
};

/** The contract's values as its text says them. */
export function clauseValues(
  contract: ContentTerms,
  parties: readonly Pick<ContentParty, 'role' | 'legalName'>[],
  language: Language,
): Readonly<Record<string, string | null>> {
  const currency = contract.currency ?? 'CNY';
  const money = (value: number | null): string | null =>
    value === null ? null : formatMoney(value, currency, language);
  const party = (role: string): string | null =>
    parties.find((each) => each.role === role)?.legalName ?? null;
  const unit = PERIOD_UNITS.find(({ value }) => value === contract.noticeUnit)?.label[language];
  return {
    title: contract.title,
    partyA: party('partyA'),
    partyB: party('partyB'),
    amount: money(contract.amount),
    amountInWords: contract.amount === null ? null : amountInWords(contract.amount, currency, language),
    net: money(contract.net),
    tax: money(contract.tax),
    startsOn: contract.startsOn,
    endsOn: endOf({
      startsOn: contract.startsOn,
      term: periodOf(contract.termCount, contract.termUnit),
      endsOn: contract.endsOn,
    }),
    notice: contract.noticeCount === null || !unit ? null : `${contract.noticeCount} ${unit}`,
    renewMonths: contract.renewMonths === null ? null : String(contract.renewMonths),
    paymentTerms: contract.paymentTerms,
    governingLaw: contract.governingLaw,
  };
}
