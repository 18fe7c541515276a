import type { Content, TableCell as DrawnCell, Style } from 'pdfmake';
import type {
  DocumentBlock,
  Fact,
  FlowingDocumentBlock,
  Party,
  TableCell,
  TableColumn,
  TableRow,
  TotalRow,
} from './document-model.ts';
import { CELL_PADDING, GAP, INK, PLAIN, RULED, type Sheet, SIZE } from './document-style.ts';
import type { Draw } from './draw.ts';
import { drawFlowing } from './flowing-blocks.ts';
import { signatures } from './signature-block.ts';

/** Draws one block of a document. */
export function drawBlock(block: DocumentBlock, draw: Draw, sheet: Sheet): Content {
  switch (block.kind) {
    case 'introduction':
      return introduction(block.heading, block.party, block.facts, draw, sheet);
    case 'table':
      return table(block.columns, block.rows, draw, sheet);
    case 'totals':
      return totals(block.rows, draw, sheet);
    case 'statement':
      return statement(block.label, block.text, draw, sheet);
    case 'signatures':
      return signatures(block.places, draw, sheet);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
    case 'columns': {
      const left = ((sheet.width - COLUMN_GAP) * block.share) / 100;
      const right = sheet.width - COLUMN_GAP - left;
      const stack = (blocks: readonly FlowingDocumentBlock[], width: number) => ({
        width,
        stack: blocks.map((each) => drawFlowing(each, draw, { ...sheet, width })),
      });
      return { columnGap: COLUMN_GAP, columns: [stack(block.left, left), stack(block.right, right)] };
    }
    default:
      return drawFlowing(block, draw, sheet);
  }
}

const COLUMN_GAP = 20;

/** A name in bold with its lines under it. */
export const partyStack = (party: Party, draw: Draw, size: number): Content[] => [
  draw(party.name, { bold: true, fontSize: size, margin: [0, 0, 0, 3] }),
  ...party.lines.map((line) => draw(line, { fontSize: 8, color: INK.muted, margin: [0, 0, 0, 1.5] })),
];

const FACTS_WIDTH = 210;
const FACT_LABEL_WIDTH = 74;

/** Whom it is for on the left, the facts of the paper on the right. */
function introduction(
  heading: string,
  party: Party,
  facts: readonly Fact[],
  draw: Draw,
  sheet: Sheet,
): Content {
  const factRows = facts.map(({ label, value }): DrawnCell[] => [
    draw(label, { color: INK.muted }),
    draw(value, { alignment: 'left' }),
  ]);
  return {
    columns: [
      {
        width: sheet.width - FACTS_WIDTH - 24,
        stack: [draw(heading, { color: INK.muted, margin: [0, 2, 0, 3] }), ...partyStack(party, draw, 10.5)],
      },
      {
        width: FACTS_WIDTH,
        table: {
          widths: [FACT_LABEL_WIDTH, FACTS_WIDTH - FACT_LABEL_WIDTH],
          body: factRows.length > 0 ? factRows : [['', '']],
        },
        layout: PLAIN,
      },
    ],
    columnGap: 24,
    margin: [0, 0, 0, 16],
  };
}

/** Widths in points for all columns: a share of what is left would grow with a long word and leave the page. */
function columnWidths(columns: readonly TableColumn[], sheet: Sheet): number[] {
  const room = sheet.width - columns.length * 2 * CELL_PADDING;
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const sharing = columns.filter(({ width }) => width === 'rest').length;
  const least = sharing * NARROWEST;
  // a template may ask for more than the paper has: then all fixed columns give way alike
  const part = fixed + least > room ? (room - least) / fixed : 1;
  return columns.map(({ width }) =>
    width === 'rest' ? Math.max(NARROWEST, (room - fixed * part) / sharing) : width * part,
  );
}

const NARROWEST = 30;

function cellContent({ text, detail }: TableCell, style: Style, draw: Draw): DrawnCell {
  if (detail === undefined) return draw(text, style);
  const second = { ...style, fontSize: SIZE.small, color: INK.muted };
  return { stack: [draw(text, style), draw(detail, second)] };
}

function table(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  draw: Draw,
  sheet: Sheet,
): Content {
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
      widths: columnWidths(columns, sheet),
      body: [header, ...body],
    },
    layout: RULED,
    margin: GAP,
  };
}

const TOTALS_WIDTH = 270;
const TOTAL_VALUE_WIDTH = 110;

/** At the right, under the column of amounts; never torn apart by a page break. */
function totals(rows: readonly TotalRow[], draw: Draw, sheet: Sheet): Content {
  const body = rows.map(({ label, value, strong }): DrawnCell[] => {
    const style: Style = strong ? { bold: true, fontSize: 11 } : {};
    return [
      draw(label, strong ? style : { color: INK.muted }),
      draw(value, { ...style, alignment: 'right' }),
    ];
  });
  return {
    unbreakable: true,
    margin: [sheet.width - TOTALS_WIDTH - CELL_PADDING, 0, CELL_PADDING, 12],
    table: { widths: [TOTALS_WIDTH - TOTAL_VALUE_WIDTH, TOTAL_VALUE_WIDTH], body },
    layout: {
      ...PLAIN,
      hLineWidth: (line) => (rows[line]?.strong ? 0.8 : 0),
      hLineColor: () => INK.strong,
      paddingTop: (row) => (rows[row]?.strong ? 5 : 2),
    },
  };
}

const statement = (label: string, text: string, draw: Draw, sheet: Sheet): Content => ({
  unbreakable: true,
  margin: GAP,
  table: {
    widths: [74, sheet.width - 74 - CELL_PADDING],
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
