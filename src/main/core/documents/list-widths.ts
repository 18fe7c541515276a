import type { ListPaper } from './list-paper.ts';

export interface ColumnFit {
  /** Points. */
  readonly widths: number[];
  /** The page lies across. */
  readonly wide: boolean;
}

const LEAST = 30;
const MOST = 170;
const SAMPLE = 400;
/** Shares of the size of the letters: full-width characters, and the others on average. */
const FULL = 1.02;
const HALF = 0.6;

const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? FULL : HALF;
  return width * size;
};

/**
 * How wide the columns are: as their texts want where they fit upright, else across. Where even that is too narrow,
 * columns of numbers keep theirs and texts give way.
 */
export function fitColumns(
  { columns, rows }: Pick<ListPaper, 'columns' | 'rows'>,
  size: number,
  upright: number,
  across: number,
): ColumnFit {
  const wanted = columns.map(({ header, align }, at) => {
    let most = textWidth(header, size);
    for (const cells of rows.slice(0, SAMPLE)) most = Math.max(most, textWidth(cells[at] ?? '', size));
    return Math.max(LEAST, align === 'right' ? most : Math.min(MOST, most));
  });
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const wide = sum(wanted) > upright;
  const room = wide ? across : upright;
  if (sum(wanted) <= room) {
    const share = (room - sum(wanted)) / Math.max(1, columns.length);
    return { wide, widths: wanted.map((width) => width + share) };
  }
  const fixed = sum(wanted.filter((_, at) => columns[at]?.align === 'right'));
  const scale = fixed < room / 2 ? (room - fixed) / (sum(wanted) - fixed) : room / sum(wanted);
  return {
    wide,
    widths: wanted.map((width, at) =>
      fixed < room / 2 && columns[at]?.align === 'right' ? width : width * scale,
    ),
  };
}
