import { currencyExponent, isCurrency } from '../currency.ts';
import { formatAmount, formatMoney } from '../money.ts';
import type { Language } from '../texts.ts';

/** Shown where there is no value. */
export const NOTHING = '—';

const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');
const WAN = 10_000;
const YI = 100_000_000;
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

function makeFormat(language: Language) {
  const locale = localeOf(language);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shortNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
  const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const weekday = (style: 'narrow' | 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  const [narrowDay, shortDay, longDay] = [weekday('narrow'), weekday('short'), weekday('long')];
  const shortDate = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthYear = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const pad = (number: number): string => String(number).padStart(2, '0');

  /** Large numbers in 万 and 亿, or in K and M: for axes and column heads. */
  const short = (value: number): string => {
    if (language === 'en') return compact.format(value);
    const size = Math.abs(value);
    if (size >= YI) return `${shortNumber.format(value / YI)}亿`;
    if (size >= WAN) return `${shortNumber.format(value / WAN)}万`;
    return shortNumber.format(value);
  };

  /** A civil date, `YYYY-MM-DD`. */
  const date = (civil: string | null | undefined): string => {
    if (!civil) return NOTHING;
    return language === 'zh' ? civil : dayMonthYear.format(new Date(`${civil}T00:00:00Z`));
  };

  const dayOf = (epoch: number): string => {
    const day = new Date(epoch);
    return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  };

  return {
    language,
    short,
    date,
    /** The names of the seven days, Monday first. */
    weekdays: Array.from({ length: 7 }, (_, at) => {
      const day = Date.UTC(2026, 0, 5 + at); // a Monday and on
      return { short: (language === 'zh' ? narrowDay : shortDay).format(day), long: longDay.format(day) };
    }),
    /** The weekday of a civil date. */
    weekday: (civil: string): string => longDay.format(new Date(`${civil}T00:00:00Z`)),
    /** A civil date without its year. */
    dayMonth: (civil: string): string => shortDate.format(new Date(`${civil}T00:00:00Z`)),
    /** A month, `YYYY-MM`, without its year. */
    monthName: (civil: string): string => shortMonth.format(new Date(`${civil}-01T00:00:00Z`)),
    /** A month, `YYYY-MM`. */
    month: (civil: string): string => monthYear.format(new Date(`${civil}-01T00:00:00Z`)),
    integer: (value: number): string => whole.format(value),
    /** An exact decimal, with its own digits. */
    decimal: (text: string): string => exact.format(text as Intl.StringNumericLiteral),
    /** Percent as held, 63.15 for 63.15 %. */
    percent: (value: number | null): string => (value === null ? NOTHING : `${oneDecimal.format(value)}%`),
    /** A number of bytes as people read it. */
    fileSize: (bytes: number): string => {
      if (bytes < KILOBYTE) return `${whole.format(bytes)} B`;
      if (bytes < MEGABYTE) return `${whole.format(Math.ceil(bytes / KILOBYTE))} KB`;
      if (bytes < GIGABYTE) return `${oneDecimal.format(bytes / MEGABYTE)} MB`;
      return `${oneDecimal.format(bytes / GIGABYTE)} GB`;
    },
    days: (value: number | null): string => {
      if (value === null) return NOTHING;
      const number = oneDecimal.format(value);
      return language === 'zh' ? `${number} 天` : `${number} days`;
    },
    hours: (value: number): string => {
      const number = oneDecimal.format(value);
      return language === 'zh' ? `${number} 小时` : `${number} hours`;
    },
    /** A plain number with two places. */
    ratio: (value: number): string => twoDecimals.format(value),
    /** With the currency's sign. */
    money: (amount: number | null, currency: string | null): string =>
      amount === null
        ? NOTHING
        : formatMoney(amount, currency && isCurrency(currency) ? currency : 'CNY', language),
    /** Where the currency stands elsewhere. */
    amount: (amount: number | null, currency: string | null): string =>
      amount === null
        ? NOTHING
        : formatAmount(amount, currency && isCurrency(currency) ? currency : 'CNY', language),
    /** Where whole units say enough and the exact amount stands elsewhere. */
    wholeAmount: (amount: number, currency: string): string =>
      whole.format(amount / 10 ** currencyExponent(currency)),
    shortMoney: (amount: number, currency: string): string => {
      const sign = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
      })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value;
      return `${sign ?? ''}${short(amount / 10 ** currencyExponent(currency))}`;
    },
    /** A moment, in this machine's time zone. */
    instant: (epoch: number | null): string =>
      epoch === null ? NOTHING : `${date(dayOf(epoch))} ${clock.format(epoch)}`,
    /** The civil date of a moment, in this machine's time zone. */
    dayOf,
    clock: (epoch: number): string => clock.format(epoch),
  };
}

export type Format = ReturnType<typeof makeFormat>;

const known = new Map<Language, Format>();

/** How numbers, dates and amounts are written in a language. */
export function formatOf(language: Language): Format {
  const made = known.get(language) ?? makeFormat(language);
  known.set(language, made);
  return made;
}
