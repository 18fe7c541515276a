import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist';

/** Begins to read a PDF; whoever asked destroys the task when done with it. */
export async function openPdf(file: Blob): Promise<PDFDocumentLoadingTask> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  });
  return getDocument({
    data: await file.arrayBuffer(),
    useSystemFonts: true,
    useWasm: false, // the pages' policy compiles nothing
    enableXfa: false,
  });
}
