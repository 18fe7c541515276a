import type { Content, TableCell } from 'pdfmake';
import { PAGE_OF } from './document-layout.ts';
import { CELL_PADDING, INK, PLAIN, RULED } from './document-style.ts';
import type { Draw } from './draw.ts';
import type { ListPaper } from './list-paper.ts';
import { fitColumns } from './list-widths.ts';
import type { PdfDefinition } from './pdf-printer.ts';
import { printableLine, printableText } from './printable-text.ts';
import type { TextRuns } from './text-runs.ts';

const MARGIN = { side: 40, top: 46, bottom: 44 } as const;
const LENGTHS = { short: 595.28, long: 841.89 } as const;
const SIZE = { body: 8, small: 7, title: 15 } as const;
const LONGEST_CELL = 300;

/** The sheet of a list: A4, across where the columns need it; header on every page, page numbers at the foot. */
export function layOutList(paper: ListPaper, runs: TextRuns, mainFont: string): PdfDefinition {
  const draw: Draw = (text, style = {}) => ({ ...style, text: runs.of(printableText(text)) });
  const room = (length: number): number => length - 2 * MARGIN.side - paper.columns.length * 2 * CELL_PADDING;
  const fit = fitColumns(paper, SIZE.body, room(LENGTHS.short), room(LENGTHS.long));
  const width = (fit.wide ? LENGTHS.long : LENGTHS.short) - 2 * MARGIN.side;
  const line = (left: string, right: string, top: number): Content => ({
    columns: [draw(left), draw(right, { alignment: 'right' })],
    fontSize: SIZE.small,
    color: INK.muted,
    margin: [MARGIN.side, top, MARGIN.side, 0],
  });
  return {
    pageSize: 'A4',
    pageOrientation: fit.wide ? 'landscape' : 'portrait',
    pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom],
    language: paper.language === 'zh' ? 'zh-CN' : 'en',
    info: {
      title: printableText(paper.title),
      author: printableText(paper.company),
      creator: 'VendorDesk',
      creationDate: new Date(paper.createdAt),
    },
    defaultStyle: { font: mainFont, fontSize: SIZE.body, color: INK.text, lineHeight: 1 },
    header: () => line(paper.company, paper.title, 24),
    footer: (page, pages) => line('', PAGE_OF[paper.language](page, pages), 16),
    content: [
      draw(paper.title, { bold: true, fontSize: SIZE.title, margin: [0, 0, 0, 6] }),
      facts(paper, draw, width),
      rows(paper, draw, fit.widths),
      ...totals(paper, draw),
    ],
  };
}

const facts = ({ facts: given }: ListPaper, draw: Draw, width: number): Content => ({
  table: {
    widths: [70, width - 70],
    body: given.map(({ label, value }): TableCell[] => [draw(label, { color: INK.muted }), draw(value)]),
  },
  layout: PLAIN,
  margin: [0, 0, 0, 10],
});

function rows({ columns, rows: given }: ListPaper, draw: Draw, widths: number[]): Content {
  const header = columns.map(({ header: text, align }) => draw(text, { bold: true, alignment: align }));
  const body = given.map((cells) =>
    columns.map(({ align }, at) => draw(shortened(cells[at] ?? ''), { alignment: align })),
  );
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [header, ...body] },
    layout: { ...RULED, paddingTop: () => 3, paddingBottom: () => 3 },
  };
}

/** A long text would fill pages by itself; paper shows where it begins. */
const shortened = (text: string): string => {
  const line = printableLine(text);
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL).toWellFormed()}…` : line;
};

function totals({ totals: given }: ListPaper, draw: Draw): Content[] {
  if (given.length === 0) return [];
  return [
    {
      unbreakable: true,
      margin: [0, 8, 0, 0],
      stack: given.map(({ label, value, strong }) =>
        draw(`${label}  ${value}`, { alignment: 'right', bold: strong === true, margin: [0, 0, 0, 2] }),
      ),
    },
  ];
}
