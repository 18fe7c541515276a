import type { LocalText } from '#shared/texts.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** The name of a public holiday in both languages; holidays that coincide are named one after the other. */
export const holidayName = (name: string): LocalText => ({
  zh: name,
  en: name
    .split('、')
    .map((each) => ENGLISH[each] ?? each)
    .join(', '),
});
