import { defineTask } from '../../../core/jobs/task.ts';
import { type PdfVerdict, verifyPdf } from '../../../core/signing/verify-pdf.ts';
import { trustedHere } from '../identity/read-identities.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Checks the signatures of a PDF that somebody gave, against the roots that the company trusts. */
export const verifyTask = defineTask(
  'compliance.signing.verify',
  ({ name, bytes }: GivenFile, { reader }): Promise<PdfVerdict> =>
    verifyPdf(bytes, name, trustedHere(reader)),
);
