import { defineTask } from '../../../core/jobs/task.ts';
import { type PdfVerdict, verifyPdf } from '../../../core/signing/verify-pdf.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Checks the signatures of a PDF that somebody gave. No root is trusted here until the company has one. */
export const verifyTask = defineTask(
  'compliance.signing.verify',
  ({ name, bytes }: GivenFile): Promise<PdfVerdict> =>
    verifyPdf(bytes, name, { anchors: { own: [], commercial: [] }, revoked: new Map() }),
);
