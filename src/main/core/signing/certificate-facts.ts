import { X509Certificate } from 'node:crypto';
import { AppError } from '#shared/errors.ts';

/** What a certificate says of its holder. Times are epoch milliseconds. */
export interface CertificateFacts {
  readonly name: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly serial: string;
  readonly validFrom: number;
  readonly validTo: number;
}

const partOf = (subject: string, key: string): string =>
  subject
    .split('\n')
    .find((line) => line.startsWith(`${key}=`))
    ?.slice(key.length + 1) ?? '';

/** Reads a certificate in DER. Throws where it is none. */
export function certificateFacts(der: Uint8Array): CertificateFacts {
  const certificate = new X509Certificate(der);
  return {
    name: partOf(certificate.subject, 'CN') || partOf(certificate.subject, 'O'),
    organisation: partOf(certificate.subject, 'O'),
    issuer: partOf(certificate.issuer, 'CN') || partOf(certificate.issuer, 'O'),
    serial: certificate.serialNumber,
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  };
}

/** When a certificate of the company was revoked, by its serial number. */
export type Revocations = ReadonlyMap<string, number>;

export type CertificateState = 'good' | 'expired' | 'notYet' | 'revoked';

/** Whether a certificate holds at a moment. */
export function certificateState(
  { serial, validFrom, validTo }: CertificateFacts,
  at: number,
  revoked: Revocations = new Map(),
): CertificateState {
  const revokedAt = revoked.get(serial);
  if (revokedAt !== undefined && revokedAt <= at) return 'revoked';
  if (at < validFrom) return 'notYet';
  return at > validTo ? 'expired' : 'good';
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Throws `certificateExpired`, `certificateNotYet` or `certificateRevoked`: no signature is made with such a one. */
export function demandUsable(facts: CertificateFacts, at: number, revoked?: Revocations): void {
  const { name } = facts;
  switch (certificateState(facts, at, revoked)) {
    case 'expired':
      throw new AppError('certificateExpired', { name, date: day(facts.validTo) });
    case 'notYet':
      throw new AppError('certificateNotYet', { name, date: day(facts.validFrom) });
    case 'revoked':
      throw new AppError('certificateRevoked', { name });
    case 'good':
  }
}
