import { normalDecimal } from '#shared/decimal.ts';
import { parseMoney } from '#shared/money.ts';
import type { MetricUnit } from './figure-text.ts';

/** A figure that somebody typed, as decimal text in the unit of the metric, money in minor units; null for no number. */
export function readFigure(typed: string, unit: MetricUnit, currency: string | null): string | null {
  const text = typed.replaceAll(/[,，\s]/g, '');
  try {
    return unit === 'money' && currency !== null ? String(parseMoney(text, currency)) : normalDecimal(text);
  } catch {
    return null; // whatever is wrong with it, it is no number to go on with
  }
}
