import { LEAST_WIDTH, MOST_FITTED } from './grid-column.ts';

const PADDING = 22;

/** How wide a column must be for its name and its cells in sight to be read whole, in pixels. */
export function fittedWidth(grid: Element, column: string): number {
  const range = document.createRange();
  let widest = 0;
  for (const part of grid.querySelectorAll(`[data-fits="${CSS.escape(column)}"]`)) {
    range.selectNodeContents(part);
    widest = Math.max(widest, range.getBoundingClientRect().width);
  }
  return Math.round(Math.min(Math.max(widest + PADDING, LEAST_WIDTH), MOST_FITTED));
}
