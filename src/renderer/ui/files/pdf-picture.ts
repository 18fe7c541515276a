import { PAPER } from '../theme/paper.ts';
import { openPdf } from './open-pdf.ts';
import { smallCanvas } from './small-canvas.ts';

/** The first page of a PDF. Fetched only when somebody adds one. */
export async function pictureOfPdf(file: Blob): Promise<HTMLCanvasElement> {
  const loading = await openPdf(file);
  try {
    const page = await (await loading.promise).getPage(1);
    const whole = page.getViewport({ scale: 1 });
    const { canvas, scale } = smallCanvas(whole.width, whole.height);
    await page.render({ canvas, viewport: page.getViewport({ scale }), background: PAPER }).promise;
    return canvas;
  } finally {
    await loading.destroy();
  }
}
