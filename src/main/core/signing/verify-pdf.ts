import { createHash } from 'node:crypto';
import type { PDF } from '@libpdf/core';
import {
  type CertificateState,
  certificateFacts,
  certificateState,
  type Revocations,
} from './certificate-facts.ts';
import { type Trust, type TrustAnchors, trustOf } from './certificate-trust.ts';
import { contentDigest } from './content-digest.ts';
import { openPdf } from './open-pdf.ts';
import { readSignature } from './read-signature.ts';
import { type SignatureBytes, signatureBytes } from './signature-bytes.ts';

/** What is found of one signature. */
export interface SignatureVerdict {
  readonly field: string;
  /** `broken`: what was signed is not what stands there, or the signature is not of that key. */
  readonly state: 'valid' | 'broken' | 'unreadable';
  readonly name: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly serial: string;
  /** Epoch milliseconds; null where the signature names no time. */
  readonly at: number | null;
  /** Whether a time stamp service vouches for the time, or the signer's clock alone. */
  readonly stamped: boolean;
  readonly trust: Trust;
  /** Whether the certificate held when it was used. */
  readonly certificate: CertificateState;
  readonly coversWholeFile: boolean;
  /** Something other than signatures was added after it, although what it signed still stands. */
  readonly changedAfterwards: boolean;
}

export interface PdfVerdict {
  readonly sha256: string;
  readonly pages: number;
  /** In the order in which they were made. */
  readonly signatures: readonly SignatureVerdict[];
}

export interface TrustedHere {
  readonly anchors: TrustAnchors;
  readonly revoked: Revocations;
}

const UNREADABLE = {
  state: 'unreadable',
  name: '',
  organisation: '',
  issuer: '',
  serial: '',
  at: null,
  stamped: false,
  trust: 'unknown',
  certificate: 'good',
} as const;

/** The digest of the document as it was when that signature was made; null where that cannot be read. */
async function digestAt(bytes: Uint8Array, end: number, file: string): Promise<string | null> {
  try {
    return contentDigest(await openPdf(bytes.subarray(0, end), file));
  } catch {
    return null; // what cannot be read as a document is not what is shown now
  }
}

function judge(found: SignatureBytes, { anchors, revoked }: TrustedHere) {
  const { signed } = found;
  const read = readSignature(found.cms, signed ?? Buffer.alloc(0));
  if (!read) return UNREADABLE;
  const { name, organisation, issuer, serial } = certificateFacts(read.certificate);
  return {
    state: signed !== null && read.fits ? ('valid' as const) : ('broken' as const),
    name,
    organisation,
    issuer,
    serial,
    at: read.at,
    stamped: read.stamped,
    trust: trustOf(read.certificate, read.certificates, anchors),
    certificate: certificateState(certificateFacts(read.certificate), read.at ?? Date.now(), revoked),
  };
}

/**
 * Checks every signature of a PDF: the signed bytes, the key, the certificate and its issuer, and whether the document
 * was changed afterwards. Throws what `openPdf` throws.
 */
export async function verifyPdf(bytes: Uint8Array, file: string, trusted: TrustedHere): Promise<PdfVerdict> {
  const pdf: PDF = await openPdf(bytes, file);
  const all = signatureBytes(pdf, bytes);
  const now = all.length === 0 ? '' : contentDigest(pdf);
  const last = Math.max(0, ...all.filter(({ signed }) => signed).map(({ end }) => end));
  const signatures: SignatureVerdict[] = [];
  for (const found of all) {
    const coversWholeFile = found.end === bytes.byteLength;
    const changedAfterwards =
      !coversWholeFile && (last < bytes.byteLength || (await digestAt(bytes, found.end, file)) !== now);
    const judged = judge(found, trusted);
    signatures.push({ field: found.field, ...judged, coversWholeFile, changedAfterwards });
  }
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: pdf.getPageCount(),
    signatures,
  };
}
