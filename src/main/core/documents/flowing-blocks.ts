import type { Content } from 'pdfmake';
import type { FlowingDocumentBlock } from './document-model.ts';
import { GAP, INK, type Sheet, SIZE } from './document-style.ts';
import type { Draw } from './draw.ts';
import { pictureAddress } from './picture-address.ts';

/** Draws a block that fits any width. */
export function drawFlowing(block: FlowingDocumentBlock, draw: Draw, sheet: Sheet): Content {
  switch (block.kind) {
    case 'heading':
      return draw(block.text, {
        bold: true,
        fontSize: SIZE.heading + 2,
        color: sheet.colour,
        margin: [0, 4, 0, 6],
      });
    case 'paragraph':
      return {
        // flat: a style around runs of their own is lost on them
        text: block.words.flatMap(({ text, bold }) => draw(text).text.map((run) => ({ ...run, bold }))),
        alignment: block.align,
        lineHeight: 1.2,
        margin: [0, 0, 0, 8],
        ...(block.small ? { fontSize: SIZE.small, color: INK.muted } : {}),
      };
    case 'notes':
      return notes(block.heading, block.lines, draw);
    case 'terms':
      return terms(block.heading, block.clauses, draw);
    case 'picture':
      return {
        image: pictureAddress(block.picture),
        fit: [Math.min(block.width, sheet.width), HIGHEST],
        alignment: block.align,
        margin: [0, 0, 0, 8],
      };
  }
}

const HIGHEST = 400;

const notes = (heading: string, lines: readonly string[], draw: Draw): Content => ({
  margin: GAP,
  stack: [
    draw(heading, { bold: true, margin: [0, 0, 0, 4] }),
    ...lines.map((line) =>
      draw(line, { fontSize: 8, color: INK.muted, lineHeight: 1.15, margin: [0, 0, 0, 2] }),
    ),
  ],
});

const NUMBER_WIDTH = 22;

/** Clauses under their numbers; the numbers are made here, so that they stay right when a clause goes. */
const terms = (heading: string, clauses: readonly string[], draw: Draw): Content => ({
  margin: GAP,
  stack: [
    ...(heading === '' ? [] : [draw(heading, { bold: true, margin: [0, 0, 0, 4] })]),
    ...clauses.map((clause, at) => ({
      columns: [
        { width: NUMBER_WIDTH, stack: [draw(`${at + 1}.`, { alignment: 'right', margin: [0, 0, 6, 0] })] },
        { width: '*', stack: [draw(clause, { lineHeight: 1.15 })] },
      ],
      margin: [0, 0, 0, 3] as [number, number, number, number],
    })),
  ],
});
