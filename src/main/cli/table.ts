import { displayWidth, fitWidth } from './display-width.ts';

export interface TableColumn {
  readonly title: string;
  /** Numbers stand at the right, so that their digits line up. */
  readonly right?: boolean;
}

const WIDEST_CELL = 40;
const GAP = '  ';

/** A cell on one line. A name could hold the control characters that move a terminal's cursor or colours. */
const plain = (text: string): string =>
  fitWidth(text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim(), WIDEST_CELL);

/** A table for people: aligned by what the terminal shows, where a Chinese character takes two cells. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.title), ...rows].map((cells) => cells.map(plain));
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((cells) => displayWidth(cells[index] ?? ''))),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  const text = lines.map((cells) =>
    columns
      .map((column, index) => {
        const cell = cells[index] ?? '';
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(cell)));
        return column.right ? space + cell : cell + space;
      })
      .join(GAP)
      .trimEnd(),
  );
  return [text[0] ?? '', rule, ...text.slice(1)].join('\n');
}
