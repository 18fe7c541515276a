import type { LocalText } from '#shared/texts.ts';

/** For whom and when a price book holds; null asks for nothing. */
export interface BookTerms {
  readonly id: string;
  readonly name: string;
  readonly currency: string | null;
  readonly active: number | null;
  readonly standard: number | null;
  readonly customerId: string | null;
  readonly partnerId: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly industry: string | null;
  readonly priority: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What is priced: for whom, through whom, on which civil date, in which currency. */
export interface Occasion {
  readonly currency: string;
  readonly date: string;
  readonly customerId: string | null;
  readonly partnerId: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly industry: string | null;
}

export type Precedence = 'customer' | 'partner' | 'region' | 'criteria' | 'currency';

export const PRECEDENCE: Readonly<Record<Precedence, LocalText>> = {
  customer: { zh: '客户专用价目表', en: 'the customer’s own price book' },
  partner: { zh: '伙伴价目表', en: 'the partner’s price book' },
  region: { zh: '区域价目表', en: 'the region’s price book' },
  criteria: { zh: '条件相符的价目表', en: 'a price book whose criteria fit' },
  currency: { zh: '该货币的默认价目表', en: 'the default price book of the currency' },
};
const ORDER: readonly Precedence[] = ['customer', 'partner', 'region', 'criteria', 'currency'];

const CRITERIA = ['customerId', 'partnerId', 'region', 'country', 'industry'] as const;
const asked = (book: BookTerms) => CRITERIA.filter((name) => book[name] !== null && book[name] !== '');
const folded = (value: string | null): string => (value ?? '').trim().toLocaleLowerCase('en');

/** How a book stands: by its strongest criterion. Null where it is only chosen by hand. */
export function precedenceOf(book: BookTerms): Precedence | null {
  const criteria = asked(book);
  if (criteria.includes('customerId')) return 'customer';
  if (criteria.includes('partnerId')) return 'partner';
  if (criteria.includes('region')) return 'region';
  if (criteria.length > 0) return 'criteria';
  return book.standard === 1 ? 'currency' : null;
}

/** Why a book does not hold for the occasion, in words; null where it holds. */
export function whyNot(book: BookTerms, occasion: Occasion): LocalText | null {
  if (book.active !== 1) return { zh: '未启用', en: 'not active' };
  if (precedenceOf(book) === null)
    return { zh: '没有条件，只能手工选择', en: 'has no criteria and is only chosen by hand' };
  if (book.currency !== occasion.currency)
    return { zh: `货币是 ${book.currency ?? '—'}`, en: `is in ${book.currency ?? '—'}` };
  if (book.validFrom !== null && occasion.date < book.validFrom)
    return { zh: `${book.validFrom} 起生效`, en: `holds from ${book.validFrom}` };
  if (book.validUntil !== null && occasion.date > book.validUntil)
    return { zh: `${book.validUntil} 已截止`, en: `ended on ${book.validUntil}` };
  const unmet = asked(book).find((name) => folded(book[name]) !== folded(occasion[name]));
  return unmet === undefined ? null : UNMET[unmet];
}

const UNMET: Readonly<Record<(typeof CRITERIA)[number], LocalText>> = {
  customerId: { zh: '属于另一客户', en: 'is another customer’s' },
  partnerId: { zh: '属于另一伙伴', en: 'is another partner’s' },
  region: { zh: '区域不符', en: 'is for another region' },
  country: { zh: '国家或地区不符', en: 'is for another country' },
  industry: { zh: '行业不符', en: 'is for another industry' },
};

/**
 * Books that hold, the first to be asked first: the customer's own, the partner's, the region's, those with most
 * criteria, the default of the currency; ties by priority, then by the latest start, then by name.
 */
export const inPrecedence = <Book extends BookTerms>(books: readonly Book[], occasion: Occasion): Book[] =>
  books
    .filter((book) => whyNot(book, occasion) === null)
    .toSorted(
      (left, right) =>
        rank(left) - rank(right) ||
        asked(right).length - asked(left).length ||
        (right.priority ?? 0) - (left.priority ?? 0) ||
        (right.validFrom ?? '').localeCompare(left.validFrom ?? '', 'en') ||
        left.name.localeCompare(right.name, 'zh-CN'),
    );

const rank = (book: BookTerms): number => ORDER.indexOf(precedenceOf(book) ?? 'currency');
