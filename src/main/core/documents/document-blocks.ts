import type { Content, TableCell as DrawnCell, Style } from 'pdfmake';
import type {
  DocumentBlock,
  Fact,
  Party,
  SignaturePlace,
  TableCell,
  TableColumn,
  TableRow,
  TotalRow,
} from './document-model.ts';
import { CELL_PADDING, CONTENT_WIDTH, INK, PLAIN, RULED, SIZE } from './document-style.ts';
import type { TextRun } from './text-runs.ts';

/** A styled text, cut into runs of one font each. */
export type DrawnText = Style & { text: TextRun[] };
export type Draw = (text: string, style?: Style) => DrawnText;

const GAP: [number, number, number, number] = [0, 0, 0, 14];

/** Draws one block of a document. */
export function drawBlock(block: DocumentBlock, draw: Draw): Content {
  switch (block.kind) {
    case 'introduction':
      return introduction(block.heading, block.party, block.facts, draw);
    case 'table':
      return table(block.columns, block.rows, draw);
    case 'totals':
      return totals(block.rows, draw);
    case 'statement':
      return statement(block.label, block.text, draw);
    case 'notes':
      return notes(block.heading, block.lines, draw);
    case 'signatures':
      return signatures(block.places, draw);
  }
}

/** A name in bold with its lines under it. */
export const partyStack = (party: Party, draw: Draw, size: number): Content[] => [
  draw(party.name, { bold: true, fontSize: size, margin: [0, 0, 0, 3] }),
  ...party.lines.map((line) => draw(line, { fontSize: 8, color: INK.muted, margin: [0, 0, 0, 1.5] })),
];

const FACTS_WIDTH = 210;
const FACT_LABEL_WIDTH = 74;

/** Whom it is for on the left, the facts of the paper on the right. */
function introduction(heading: string, party: Party, facts: readonly Fact[], draw: Draw): Content {
  const factRows = facts.map(({ label, value }): DrawnCell[] => [
    draw(label, { color: INK.muted }),
    draw(value, { alignment: 'left' }),
  ]);
  return {
    columns: [
      {
        width: CONTENT_WIDTH - FACTS_WIDTH - 24,
        stack: [draw(heading, { color: INK.muted, margin: [0, 2, 0, 3] }), ...partyStack(party, draw, 10.5)],
      },
      {
        width: FACTS_WIDTH,
        table: { widths: [FACT_LABEL_WIDTH, FACTS_WIDTH - FACT_LABEL_WIDTH], body: factRows },
        layout: PLAIN,
      },
    ],
    columnGap: 24,
    margin: [0, 0, 0, 16],
  };
}

/** Widths in points for all columns: a share of what is left would grow with a long word and leave the page. */
function columnWidths(columns: readonly TableColumn[]): number[] {
  const room = CONTENT_WIDTH - columns.length * 2 * CELL_PADDING;
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const sharing = columns.filter(({ width }) => width === 'rest').length;
  return columns.map(({ width }) => (width === 'rest' ? (room - fixed) / sharing : width));
}

function cellContent({ text, detail }: TableCell, style: Style, draw: Draw): DrawnCell {
  if (detail === undefined) return draw(text, style);
  const second = { ...style, fontSize: SIZE.small, color: INK.muted };
  return { stack: [draw(text, style), draw(detail, second)] };
}

function table(columns: readonly TableColumn[], rows: readonly TableRow[], draw: Draw): Content {
  const header = columns.map(
    (column): DrawnCell => draw(column.header, { bold: true, fontSize: 8, alignment: column.align }),
  );
  const body = rows.map((row) =>
    columns.map((column, index): DrawnCell => {
      const style = { alignment: column.align, ...(row.muted ? { color: INK.muted } : {}) };
      return cellContent(row.cells[index] ?? { text: '' }, style, draw);
    }),
  );
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(columns),
      body: [header, ...body],
    },
    layout: RULED,
    margin: GAP,
  };
}

const TOTALS_WIDTH = 270;
const TOTAL_VALUE_WIDTH = 110;

/** At the right, under the column of amounts; never torn apart by a page break. */
function totals(rows: readonly TotalRow[], draw: Draw): Content {
  const body = rows.map(({ label, value, strong }): DrawnCell[] => {
    const style: Style = strong ? { bold: true, fontSize: 11 } : {};
    return [
      draw(label, strong ? style : { color: INK.muted }),
      draw(value, { ...style, alignment: 'right' }),
    ];
  });
  return {
    unbreakable: true,
    margin: [CONTENT_WIDTH - TOTALS_WIDTH - CELL_PADDING, 0, CELL_PADDING, 12],
    table: { widths: [TOTALS_WIDTH - TOTAL_VALUE_WIDTH, TOTAL_VALUE_WIDTH], body },
    layout: {
      ...PLAIN,
      hLineWidth: (line) => (rows[line]?.strong ? 0.8 : 0),
      hLineColor: () => INK.strong,
      paddingTop: (row) => (rows[row]?.strong ? 5 : 2),
    },
  };
}

const statement = (label: string, text: string, draw: Draw): Content => ({
  unbreakable: true,
  margin: GAP,
  table: {
    widths: [74, CONTENT_WIDTH - 74 - CELL_PADDING],
    body: [[draw(label, { color: INK.muted }), draw(text, { bold: true })]],
  },
  layout: {
    ...PLAIN,
    fillColor: () => INK.headerFill,
    paddingLeft: (column) => (column === 0 ? CELL_PADDING : 0),
    paddingTop: () => 5,
    paddingBottom: () => 5,
  },
});

const notes = (heading: string, lines: readonly string[], draw: Draw): Content => ({
  margin: GAP,
  stack: [
    draw(heading, { bold: true, margin: [0, 0, 0, 4] }),
    ...lines.map((line) =>
      draw(line, { fontSize: 8, color: INK.muted, lineHeight: 1.15, margin: [0, 0, 0, 2] }),
    ),
  ],
});

const signatures = (places: readonly SignaturePlace[], draw: Draw): Content => ({
  unbreakable: true,
  margin: [0, 10, 0, 0],
  columnGap: 40,
  columns: places.map(({ label, date }) => ({
    width: '*',
    stack: [
      draw(label, { margin: [0, 0, 0, 34] }),
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: (CONTENT_WIDTH - 40) / 2,
            y2: 0,
            lineWidth: 0.6,
            lineColor: INK.strong,
          },
        ],
      },
      draw(date, { color: INK.muted, fontSize: 8, margin: [0, 4, 0, 0] }),
    ],
  })),
});
