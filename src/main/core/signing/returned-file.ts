import { AppError } from '#shared/errors.ts';
import { contentDigest } from './content-digest.ts';
import { openPdf } from './open-pdf.ts';
import { type PdfVerdict, type TrustedHere, verifyPdf } from './verify-pdf.ts';

/**
 * Accepts a file that came back signed: it must begin, byte for byte, with the file sent, carry at least one new valid
 * signature, and differ from it in signatures alone. Throws `returnedOtherFile`, `returnedUnsigned`, `returnedBroken`,
 * `returnedChanged`, and what `openPdf` throws.
 */
export async function acceptReturned(
  sent: Uint8Array,
  returned: Uint8Array,
  file: string,
  trusted: TrustedHere,
): Promise<PdfVerdict> {
  const front = returned.subarray(0, sent.byteLength);
  if (Buffer.compare(front, sent) !== 0) throw new AppError('returnedOtherFile', { file });
  const verdict = await verifyPdf(returned, file, trusted);
  const before = await verifyPdf(sent, file, trusted);
  const known = new Set(before.signatures.map(({ field }) => field));
  const fresh = verdict.signatures.filter(({ field }) => !known.has(field));
  if (fresh.length === 0) throw new AppError('returnedUnsigned', { file });
  const broken = verdict.signatures.find(({ state }) => state !== 'valid');
  if (broken) throw new AppError('returnedBroken', { file, name: broken.name || broken.field });
  if (
    verdict.signatures.some(({ changedAfterwards }) => changedAfterwards) ||
    !(await sameContent(sent, returned, file))
  )
    throw new AppError('returnedChanged', { file });
  return verdict;
}

async function sameContent(sent: Uint8Array, returned: Uint8Array, file: string): Promise<boolean> {
  const [before, after] = await Promise.all([openPdf(sent, file), openPdf(returned, file)]);
  return contentDigest(before) === contentDigest(after);
}
