import type { Outputs } from '../data/trpc.ts';
import { type Format, NOTHING } from '../ui/format/format.ts';
import { noDataText, quantityText } from '../ui/format/quantity-text.ts';

export { quantityText };

export type MetricTile = Outputs['metrics']['overview']['metrics'][number];
export type MetricPage = Outputs['metrics']['page'];
export type MetricUnit = MetricTile['unit'];

/** A figure as people read it: the text that was rounded where it was reckoned. */
export const figureText = (
  shown: string | null,
  unit: MetricUnit,
  currency: string | null,
  format: Format,
): string => (shown === null ? noDataText(format) : quantityText(Number(shown), unit, currency, format));

/** The same with its sign, for what was added or lost. */
export function signedText(
  shown: string | null,
  unit: MetricUnit,
  currency: string | null,
  format: Format,
): string {
  if (shown === null) return NOTHING;
  const value = Number(shown);
  const size = quantityText(Math.abs(value), unit, currency, format);
  return value === 0 ? size : `${value < 0 ? '−' : '+'}${size}`;
}

/** A change in percent, with its sign. */
export const changeText = (change: number, format: Format): string =>
  `${change < 0 ? '−' : '+'}${format.percent(Math.abs(change))}`;

/** The last day of a window that ends before a day. */
export const lastDayOf = (to: string): string => Temporal.PlainDate.from(to).subtract({ days: 1 }).toString();
