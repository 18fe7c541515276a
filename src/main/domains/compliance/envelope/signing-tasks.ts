import { defineTask } from '../../../core/jobs/task.ts';
import { type KeyMaterial, signerOf } from '../../../core/signing/key-material.ts';
import { openPdf, readyToSign } from '../../../core/signing/open-pdf.ts';
import { acceptReturned } from '../../../core/signing/returned-file.ts';
import { type SignOrder, signPdf } from '../../../core/signing/sign-pdf.ts';
import { verifyPdf } from '../../../core/signing/verify-pdf.ts';
import { trustedHere } from '../identity/read-identities.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it can be sent round, its pages, and how many signatures it already bears. Throws what `readyToSign` throws. */
export const readyTask = defineTask(
  'compliance.envelope.ready',
  async ({ name, bytes }: GivenFile, { reader }) => {
    const ready = await readyToSign(bytes, name);
    const pdf = await openPdf(ready, name);
    const { signatures } = await verifyPdf(ready, name, trustedHere(reader));
    return { bytes: ready, pages: pdf.getPageCount(), signatures: signatures.length };
  },
);

export interface SignatureOrder extends Omit<SignOrder, 'signer' | 'revoked'> {
  readonly material: KeyMaterial;
}

/** Signs the next revision, and judges it before anybody relies on it. */
export const signTask = defineTask(
  'compliance.envelope.sign',
  async ({ material, ...order }: SignatureOrder, { reader }) => {
    const trusted = trustedHere(reader);
    const signer = await signerOf(material, order.file);
    const bytes = await signPdf({ ...order, signer, revoked: trusted.revoked });
    return { bytes, verdict: await verifyPdf(bytes, order.file, trusted) };
  },
);

interface ReturnedFile extends GivenFile {
  readonly sent: Uint8Array;
}

/** Judges a file that came back signed. Throws what `acceptReturned` throws. */
export const returnedTask = defineTask(
  'compliance.envelope.returned',
  async ({ name, bytes, sent }: ReturnedFile, { reader }) => {
    const trusted = trustedHere(reader);
    const verdict = await acceptReturned(sent, bytes, name, trusted);
    const before = await verifyPdf(sent, name, trusted);
    const known = new Set(before.signatures.map(({ field }) => field));
    return { fresh: verdict.signatures.filter(({ field }) => !known.has(field)) };
  },
);
