import type { Choice } from '../fields.ts';
import type { Language } from '../texts.ts';
import { COMPOUND_SURNAMES } from './compound-surnames.ts';

/** How somebody wishes to be addressed. */
export const FORMS_OF_ADDRESS = [
  { value: 'mr', label: { zh: '先生', en: 'Mr' } },
  { value: 'ms', label: { zh: '女士', en: 'Ms' } },
] as const satisfies readonly Choice[];

export type FormOfAddress = (typeof FORMS_OF_ADDRESS)[number]['value'];

const HAN = /^\p{Script=Han}+$/u;

/**
 * The surname of a full name: of a Chinese one the first character, or two of a compound surname; of any other the
 * last word. Pure.
 */
export function surnameOf(name: string): string {
  const whole = name.trim();
  if (!HAN.test(whole)) return whole.split(/\s+/).at(-1) ?? whole;
  const [two, rest] = [whole.slice(0, 2), whole.slice(2)];
  return rest !== '' && COMPOUND_SURNAMES.has(two) ? two : whole.slice(0, 1);
}

/**
 * How a letter begins, without its comma or colon: 尊敬的王女士, Dear Ms Wang. Where nobody knows how to address them,
 * the whole name stands: 尊敬的王芳, Dear Wang Fang; and where there is no name, 尊敬的客户 and Dear customer.
 */
export function salutation(name: string, address: FormOfAddress | null, language: Language): string {
  const whole = name.trim().replace(/\s+/g, ' ');
  if (whole === '') return language === 'zh' ? '尊敬的客户' : 'Dear customer';
  const form = FORMS_OF_ADDRESS.find(({ value }) => value === address)?.label[language];
  if (language === 'en') return form ? `Dear ${form} ${surnameOf(whole)}` : `Dear ${whole}`;
  if (!form) return HAN.test(whole) ? `尊敬的${whole}` : `尊敬的 ${whole}`;
  return HAN.test(whole) ? `尊敬的${surnameOf(whole)}${form}` : `尊敬的 ${whole} ${form}`;
}
