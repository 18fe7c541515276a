import type { CustomTableLayout } from 'pdfmake';

/** Points. A4 is 595.28 × 841.89. */
export const PAGE = { width: 595.28, left: 44, right: 44, top: 62, bottom: 62 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** What a company's paper changes: how wide the text is, in points, and the colour of what stands out. */
export interface Sheet {
  readonly width: number;
  readonly colour: string;
}

export const SIZE = { body: 9, small: 7.5, heading: 9, sender: 12, title: 19 } as const;

export const INK = {
  text: '#1b1f24',
  muted: '#626b76',
  rule: '#c9ced6',
  strong: '#1b1f24',
  headerFill: '#f1f3f5',
} as const;

export const CELL_PADDING = 4;

/** Fine rules between rows, a strong one above and below; no verticals. */
export const RULED: CustomTableLayout = {
  hLineWidth: (line, node) => (line <= 1 || line === node.table.body.length ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (line, node) => (line <= 1 || line === node.table.body.length ? INK.strong : INK.rule),
  fillColor: (row) => (row === 0 ? INK.headerFill : null),
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** Label and value rows without rules. */
export const PLAIN: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** Under a block. */
export const GAP: [number, number, number, number] = [0, 0, 0, 14];
