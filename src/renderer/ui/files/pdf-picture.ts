import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import { smallCanvas } from './small-canvas.ts';

/** The first page of a PDF. Fetched only when somebody adds one. */
export async function pictureOfPdf(file: Blob): Promise<HTMLCanvasElement> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  });
  const loading = getDocument({
    data: await file.arrayBuffer(),
    useSystemFonts: true,
    useWasm: false, // the pages' policy compiles nothing
    enableXfa: false,
  });
  try {
    const page = await (await loading.promise).getPage(1);
    const whole = page.getViewport({ scale: 1 });
    const { canvas, scale } = smallCanvas(whole.width, whole.height);
    await page.render({ canvas, viewport: page.getViewport({ scale }), background: '#fff' }).promise;
    return canvas;
  } finally {
    await loading.destroy();
  }
}
