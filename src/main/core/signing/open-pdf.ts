import { PDF } from '@libpdf/core';
import { AppError } from '#shared/errors.ts';
import { dictionariesFrom } from './walk-objects.ts';

const MEGABYTE = 1024 * 1024;
/** Larger files would not fit in the memory of a worker together with their revisions. */
export const LARGEST_PDF = 200 * MEGABYTE;

/** Reads a PDF. Throws `pdfTooLarge`, `pdfUnreadable` or `pdfEncrypted`, by the name the file goes by. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDF> {
  if (bytes.byteLength > LARGEST_PDF)
    throw new AppError('pdfTooLarge', {
      file,
      size: Math.ceil(bytes.byteLength / MEGABYTE),
      max: LARGEST_PDF / MEGABYTE,
    });
  const pdf = await PDF.load(bytes).catch((cause: unknown) => {
    throw new AppError('pdfUnreadable', { file }, { cause });
  });
  if (pdf.isEncrypted) throw new AppError('pdfEncrypted', { file });
  return pdf;
}

/**
 * Reads a PDF that is to be signed. Besides what `openPdf` refuses: `pdfUnreadable` for one that had to be repaired,
 * `pdfWithoutPages`, `pdfWithXfa`, and `pdfWithScript`, since what runs in a file can change what it shows.
 */
export async function openSignable(bytes: Uint8Array, file: string): Promise<PDF> {
  const pdf = await openPdf(bytes, file);
  if (pdf.recoveredViaBruteForce) throw new AppError('pdfUnreadable', { file });
  if (pdf.getPageCount() === 0) throw new AppError('pdfWithoutPages', { file });
  for (const dictionary of dictionariesFrom(pdf, pdf.context.catalog.getDict())) {
    if (dictionary.has('XFA')) throw new AppError('pdfWithXfa', { file });
    if (dictionary.has('JS') || dictionary.has('JavaScript')) throw new AppError('pdfWithScript', { file });
  }
  return pdf;
}

/**
 * The bytes to send round: those given, or, where nothing can be appended to them as they are (a file laid out for the
 * web), the same document written anew. Throws what `openSignable` throws.
 */
export async function readyToSign(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const pdf = await openSignable(bytes, file);
  return pdf.canSaveIncrementally() === null ? bytes : await pdf.save();
}
