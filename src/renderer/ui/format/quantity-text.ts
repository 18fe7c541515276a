import type { Format } from './format.ts';

/** What a number counts. Money is held in minor units. */
export type QuantityUnit = 'money' | 'percent' | 'days' | 'hours' | 'count' | 'ratio';

/** A number in its unit, exactly as it is. */
export function quantityText(
  value: number,
  unit: QuantityUnit,
  currency: string | null,
  format: Format,
): string {
  switch (unit) {
    case 'money':
      return format.money(value, currency);
    case 'days':
      return format.days(value);
    case 'hours':
      return format.hours(value);
    case 'percent':
      return format.percent(value);
    case 'ratio':
      return format.ratio(value);
    case 'count':
      return format.integer(value);
  }
}

/** The same for axes and labels in a picture: in 万 and 亿, or in K and M. */
export function shortQuantity(
  value: number,
  unit: QuantityUnit,
  currency: string | null,
  format: Format,
): string {
  const size = Math.abs(value);
  const text =
    unit === 'money'
      ? format.shortMoney(size, currency ?? 'CNY')
      : `${format.short(size)}${unit === 'percent' ? '%' : ''}`;
  return value < 0 ? `−${text}` : text;
}

const NO_DATA = { zh: '—（无数据）', en: '— (no data)' } as const;

/** Where there is nothing to reckon a number from. */
export const noDataText = (format: Format): string => NO_DATA[format.language];
