/** How a company stands in law, as far as names of several countries have it in common. */
type LegalKind = 'limited' | 'shares' | 'group' | 'partnership' | 'works';

const CHINESE: Readonly<Record<string, LegalKind>> = {
  集团股份有限公司: 'shares',
  集团有限责任公司: 'limited',
  集团有限公司: 'limited',
  股份有限公司: 'shares',
  有限责任公司: 'limited',
  有限公司: 'limited',
  集团公司: 'group',
  股份公司: 'shares',
  合伙企业有限合伙: 'partnership',
  合伙企业普通合伙: 'partnership',
  事务所特殊普通合伙: 'partnership',
  合伙企业: 'partnership',
  有限合伙: 'partnership',
  事务所: 'partnership',
  经营部: 'works',
  工作室: 'works',
  集团: 'group',
  公司: 'limited',
  总厂: 'works',
  厂: 'works',
};

/** By their words: `co., ltd.` is `co ltd`. */
const LATIN: Readonly<Record<string, LegalKind>> = {
  'limited liability company': 'limited',
  'company limited': 'limited',
  'co limited': 'limited',
  'co ltd': 'limited',
  'pte ltd': 'limited',
  'pty ltd': 'limited',
  'gmbh & co kg': 'partnership',
  incorporated: 'shares',
  corporation: 'shares',
  company: 'limited',
  limited: 'limited',
  holdings: 'group',
  group: 'group',
  gmbh: 'limited',
  sarl: 'limited',
  corp: 'shares',
  inc: 'shares',
  llc: 'limited',
  llp: 'partnership',
  ltd: 'limited',
  plc: 'shares',
  srl: 'limited',
  spa: 'shares',
  sas: 'shares',
  ag: 'shares',
  bv: 'limited',
  nv: 'shares',
  se: 'shares',
  sa: 'shares',
  kk: 'shares',
  oy: 'limited',
  ab: 'limited',
  co: 'limited',
};

const compact = (form: string): string => form.replace(/[ &]/g, '');
const CHINESE_FORMS = Object.keys(CHINESE);
const LATIN_FORMS = Object.keys(LATIN);
const KINDS = new Map<string, LegalKind>([
  ...Object.entries(CHINESE),
  ...Object.entries(LATIN).map(([form, kind]) => [compact(form), kind] as const),
]);

/** A branch stands behind the form of its company: 有限公司北京分公司. */
const BRANCH = /^(.+?公司)(\p{Script=Han}{0,8}(?:分公司|办事处))$/u;

/** A name and the legal form at its end, which is empty where there is none. Nothing but a form stays a name. */
export interface FormSplit {
  readonly name: string;
  readonly form: string;
}

/** Takes the form off words in small letters, `far sail co ltd`: a form is a word of its own. */
export function splitLatinForm(words: string): FormSplit {
  const form = LATIN_FORMS.find((each) => words.endsWith(` ${each}`));
  return form
    ? { name: words.slice(0, -form.length).trimEnd(), form: compact(form) }
    : { name: words, form: '' };
}

/** Takes the form off a Chinese name without spaces and marks, a branch with it. */
export function splitChineseForm(text: string): FormSplit {
  const [, company = text, branch = ''] = BRANCH.exec(text) ?? [];
  const form = CHINESE_FORMS.find((each) => company.endsWith(each) && each.length < company.length) ?? '';
  if (form === '') return { name: text, form: '' };
  return { name: company.slice(0, -form.length), form: form + branch };
}

/** What kind of company a form names; the form itself where it is a branch's or none we know. */
export const legalKind = (form: string): string => KINDS.get(form) ?? form;
