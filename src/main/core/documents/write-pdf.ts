import { codeBoxFont } from './code-box-font.ts';
import { layOut } from './document-layout.ts';
import type { DocumentModel } from './document-model.ts';
import { fontFamilies } from './fonts.ts';
import { layOutList } from './list-layout.ts';
import type { ListPaper } from './list-paper.ts';
import { type PdfDefinition, type PrinterFont, printPdf } from './pdf-printer.ts';
import { CODE_BOXES, TextRuns } from './text-runs.ts';

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** Characters that no font has; the paper shows each as a box with its code, and its text still holds them. */
  readonly missing: readonly string[];
}

/** Draws a document with the fonts of a folder. The same model gives the same bytes. */
export const writePdf = (model: DocumentModel, fontFolder: string): Promise<WrittenPdf> =>
  print(fontFolder, (runs, mainFont) => layOut(model, runs, mainFont));

/** Draws a list, likewise. */
export const writeListPdf = (paper: ListPaper, fontFolder: string): Promise<WrittenPdf> =>
  print(fontFolder, (runs, mainFont) => layOutList(paper, runs, mainFont));

async function print(
  fontFolder: string,
  layOutWith: (runs: TextRuns, mainFont: string) => PdfDefinition,
): Promise<WrittenPdf> {
  const families = fontFamilies(fontFolder);
  const runs = new TextRuns(families);
  const [main] = families;
  if (!main) throw new Error('there is no font to write with');
  const definition = layOutWith(runs, main.name);
  const boxes = codeBoxFont(runs.boxed);
  const fonts: PrinterFont[] = [...families, { name: CODE_BOXES, normal: boxes, bold: boxes }];
  return { bytes: await printPdf(definition, fonts), missing: runs.missing };
}
