import type { Content, Style } from 'pdfmake';
import { type Draw, drawBlock, partyStack } from './document-blocks.ts';
import type { DocumentModel } from './document-model.ts';
import { CONTENT_WIDTH, INK, PAGE, SIZE } from './document-style.ts';
import type { PdfDefinition } from './pdf-printer.ts';
import { printableText } from './printable-text.ts';
import type { TextRuns } from './text-runs.ts';

/** Which page of how many this is. */
export const PAGE_OF = {
  zh: (page: number, pages: number): string => `第 ${page} 页 / 共 ${pages} 页`,
  en: (page: number, pages: number): string => `Page ${page} of ${pages}`,
} as const;

const MISSING = {
  zh: '以下字符不在所用字体中，以其编码框代替：',
  en: 'These characters are not in the fonts used and are shown as boxes with their codes: ',
} as const;

/** The sheet for pdfmake. What the fonts lack is named under the last block. */
export function layOut(model: DocumentModel, runs: TextRuns, mainFont: string): PdfDefinition {
  const draw: Draw = (text, style = {}) => ({ ...style, text: runs.of(printableText(text)) });
  const running = `${model.sender.name}  ${model.title} ${model.subtitle}`;
  const content = [letterhead(model, draw), ...model.blocks.map((block) => drawBlock(block, draw))];
  const missing = runs.missing;
  if (missing.length > 0) content.push(missingNote(missing, model, draw));
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    language: model.language === 'zh' ? 'zh-CN' : 'en',
    info: {
      title: printableText(`${model.title} ${model.subtitle}`),
      author: printableText(model.sender.name),
      creator: 'VendorDesk',
      creationDate: new Date(model.createdAt),
    },
    defaultStyle: { font: mainFont, fontSize: SIZE.body, color: INK.text, lineHeight: 1 },
    header: (page) => (page === 1 ? null : pageLine(draw(running, { alignment: 'left' }), 34)),
    footer: (page, pages) =>
      pageLine(draw(PAGE_OF[model.language](page, pages), { alignment: 'center' }), 20),
    content,
  };
}

const pageLine = (text: Content, top: number): Content => ({
  stack: [text],
  fontSize: SIZE.small,
  color: INK.muted,
  margin: [PAGE.left, top, PAGE.right, 0],
});

const TITLE_WIDTH = 200;

function letterhead(model: DocumentModel, draw: Draw): Content {
  const title: Style = { bold: true, fontSize: SIZE.title, alignment: 'right' };
  const subtitle: Style = { color: INK.muted, alignment: 'right', margin: [0, 2, 0, 0] };
  return {
    stack: [
      {
        columns: [
          { width: CONTENT_WIDTH - TITLE_WIDTH - 20, stack: partyStack(model.sender, draw, SIZE.sender) },
          { width: TITLE_WIDTH, stack: [draw(model.title, title), draw(model.subtitle, subtitle)] },
        ],
        columnGap: 20,
      },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 1.2, lineColor: INK.strong },
        ],
        margin: [0, 8, 0, 14],
      },
    ],
  };
}

function missingNote(missing: readonly string[], model: DocumentModel, draw: Draw): Content {
  const codes = missing.map(
    (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return draw(`${MISSING[model.language]}${codes.join(', ')}`, {
    fontSize: SIZE.small,
    color: INK.muted,
    margin: [0, 14, 0, 0],
  });
}
