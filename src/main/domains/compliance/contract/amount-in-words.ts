import { chineseMoney } from '#shared/chinese-amount.ts';
import { englishMoney } from '#shared/english-amount.ts';
import type { Language } from '#shared/texts.ts';

/** An amount as the text of a contract spells it, so that no figure can be changed unseen: 人民币伍万元整. */
export function amountInWords(amount: number, currency: string, language: Language): string {
  if (language === 'en') return englishMoney(amount, currency);
  return `${currency === 'CNY' ? '人民币' : ''}${chineseMoney(amount, currency)}`;
}
