import { PAPER } from '../theme/paper.ts';
import { openPdf } from './open-pdf.ts';

/** Longer documents are opened in a reader of their own. */
const MOST_PAGES = 20;

export interface PdfPages {
  readonly canvases: readonly HTMLCanvasElement[];
  /** All pages, those not drawn among them. */
  readonly count: number;
}

/** The pages of a PDF as pictures so many pixels wide. Ends early, with nothing, once `signal` is aborted. */
export async function pagesOfPdf(
  file: Blob,
  width: number,
  signal: AbortSignal,
): Promise<PdfPages | undefined> {
  const loading = await openPdf(file);
  try {
    const document = await loading.promise;
    const canvases: HTMLCanvasElement[] = [];
    for (let at = 1; at <= Math.min(document.numPages, MOST_PAGES); at += 1) {
      if (signal.aborted) return undefined;
      const page = await document.getPage(at);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const canvas = window.document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport, background: PAPER }).promise;
      canvases.push(canvas);
    }
    return signal.aborted ? undefined : { canvases, count: document.numPages };
  } finally {
    await loading.destroy();
  }
}
