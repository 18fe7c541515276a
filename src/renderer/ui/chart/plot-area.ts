import { labelWidth } from './fit-text.ts';

/** Where in a picture the values are drawn; around it stand the labels. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ABOVE = 12;
const BELOW = 24;
const LEAST_LEFT = 28;

export function plotArea(
  width: number,
  height: number,
  tickLabels: readonly string[],
  endLabels: readonly string[] = [],
): PlotArea {
  const left = Math.max(LEAST_LEFT, ...tickLabels.map(labelWidth)) + 10;
  const ends = Math.min(width * 0.22, Math.max(0, ...endLabels.map((label) => labelWidth(label) + 10)));
  return { left, right: Math.max(left + 20, width - 12 - ends), top: ABOVE, bottom: height - BELOW };
}
