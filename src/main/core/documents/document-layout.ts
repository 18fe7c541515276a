import type { Content, Style } from 'pdfmake';
import { drawBlock, partyStack } from './document-blocks.ts';
import type { DocumentModel } from './document-model.ts';
import { INK, PAGE, type Sheet, SIZE } from './document-style.ts';
import type { Draw } from './draw.ts';
import type { PdfDefinition } from './pdf-printer.ts';
import { pictureAddress } from './picture-address.ts';
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
  const side = model.look?.margin ?? PAGE.left;
  const sheet: Sheet = { width: PAGE.width - 2 * side, colour: model.look?.colour ?? INK.strong };
  const running = `${model.sender.name}  ${model.title} ${model.subtitle}`;
  const content = [
    letterhead(model, draw, sheet),
    ...model.blocks.map((block) => drawBlock(block, draw, sheet)),
  ];
  const missing = runs.missing;
  if (missing.length > 0) content.push(missingNote(missing, model, draw));
  return {
    pageSize: 'A4',
    pageMargins: [side, PAGE.top, side, PAGE.bottom],
    language: model.language === 'zh' ? 'zh-CN' : 'en',
    info: {
      title: printableText(`${model.title} ${model.subtitle}`),
      author: printableText(model.sender.name),
      creator: 'VendorDesk',
      creationDate: new Date(model.createdAt),
    },
    defaultStyle: { font: mainFont, fontSize: SIZE.body, color: INK.text, lineHeight: 1 },
    ...(model.watermark ? { watermark: { ...WATERMARK, text: printableText(model.watermark) } } : {}),
    header: (page) => (page === 1 ? null : pageLine(draw(running, { alignment: 'left' }), 34, side)),
    footer: (page, pages) => {
      const number = draw(PAGE_OF[model.language](page, pages), {
        alignment: model.footer ? 'right' : 'center',
      });
      if (!model.footer) return pageLine(number, 20, side);
      const words = { width: '*', stack: [draw(model.footer)] };
      return pageLine({ columns: [words, { width: 120, stack: [number] }] }, 20, side);
    },
    content,
  };
}

/** Pale and large, behind nothing that must be read. */
const WATERMARK = { color: INK.muted, opacity: 0.14, bold: true, angle: -40, fontSize: 120 } as const;

const pageLine = (text: Content, top: number, side: number): Content => ({
  stack: [text],
  fontSize: SIZE.small,
  color: INK.muted,
  margin: [side, top, side, 0],
});

const TITLE_WIDTH = 200;

/** Points: as high as three lines of the sender. */
const LOGO: [number, number] = [150, 42];

function letterhead(model: DocumentModel, draw: Draw, sheet: Sheet): Content {
  const colour = model.look?.colour;
  const title: Style = {
    bold: true,
    fontSize: SIZE.title,
    alignment: 'right',
    ...(colour ? { color: colour } : {}),
  };
  const logo = model.look?.logo;
  const sender = partyStack(model.sender, draw, SIZE.sender);
  const head: Content[] = logo
    ? [{ image: pictureAddress(logo), fit: LOGO, margin: [0, 0, 0, 6] }, ...sender]
    : sender;
  const subtitle: Style = { color: INK.muted, alignment: 'right', margin: [0, 2, 0, 0] };
  return {
    stack: [
      {
        columns: [
          { width: sheet.width - TITLE_WIDTH - 20, stack: head },
          { width: TITLE_WIDTH, stack: [draw(model.title, title), draw(model.subtitle, subtitle)] },
        ],
        columnGap: 20,
      },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: sheet.width, y2: 0, lineWidth: 1.2, lineColor: sheet.colour },
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
