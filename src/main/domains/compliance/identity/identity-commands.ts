import { AppError } from '#shared/errors.ts';
import { keepSecret } from '../../../core/connectors/secrets.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { certificateFacts, demandUsable } from '../../../core/signing/certificate-facts.ts';
import { type KeyMaterial, signerOf } from '../../../core/signing/key-material.ts';
import { makePersonCertificate, type Validity } from '../../../core/signing/make-certificate.ts';
import type { Work } from '../../../core/storage/work.ts';
import type { OwnKey } from './authority-commands.ts';
import { SigningIdentity } from './identity-entities.ts';
import { identityLifecycle } from './identity-lifecycle.ts';
import { identityOf } from './read-identities.ts';

const KEY = 'key';
const CERTIFICATE_YEARS = 3;
const ROOT_YEARS = 10;

const years = (from: number, count: number): Validity => ({
  from,
  to: Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC').add({ years: count })
    .epochMilliseconds,
});
/** The root holds for ten years. */
export const rootValidity = (now: number): Validity => years(now, ROOT_YEARS);

/** A key and certificate for somebody under the company's root: three years, or as long as the root itself holds. */
export const issueTo = (
  root: OwnKey,
  person: { readonly name: string; readonly organisation: string },
  now: number,
): Promise<KeyMaterial> => {
  const { from, to } = years(now, CERTIFICATE_YEARS);
  return makePersonCertificate(root, person, {
    from,
    to: Math.min(to, certificateFacts(root.certificate).validTo),
  });
};

/** The certificates of a key, the person's own first. Throws `p12Unreadable`, and for one that cannot sign now. */
export async function certificatesOf(material: KeyMaterial, file: string, now: number) {
  const { certificate, certificateChain = [] } = await signerOf(material, file);
  demandUsable(certificateFacts(certificate), now);
  return { certificate, chain: certificateChain };
}

interface NewIdentity {
  readonly personId: string;
  readonly origin: 'own' | 'imported';
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  /** The key, sealed under the person's PIN. */
  readonly sealed: string;
}

/** Makes this the certificate that the person signs with; the one before is replaced. Returns its id. */
export function keepIdentity(work: Work, workspaceKey: Uint8Array, made: NewIdentity): string {
  const { personId, origin, certificate, chain, sealed } = made;
  const before = identityOf(work, personId);
  if (before) applyMove(work, SigningIdentity, identityLifecycle, before.id, 'replace', {});
  const { name, organisation, issuer, serial, validFrom, validTo } = certificateFacts(certificate);
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const id = work.insert(SigningIdentity, {
    title: name,
    personId,
    origin,
    status: 'active',
    issuer,
    organisation,
    serial,
    validFrom,
    validTo,
    certificate: base64(certificate),
    chain: JSON.stringify(chain.map(base64)),
    failedTries: 0,
  });
  keepSecret(work, workspaceKey, { connector: id, name: KEY, value: sealed });
  return id;
}

/** Seals the key of a certificate under another PIN. */
export function keepNewPin(work: Work, workspaceKey: Uint8Array, id: string, sealed: string): void {
  keepSecret(work, workspaceKey, { connector: id, name: KEY, value: sealed });
  work.touch(SigningIdentity, id);
}

/** Revokes a certificate for good. Throws `notFound` for one that is not there. */
export function revokeIdentity(work: Work, id: string, reason: string): void {
  if (!work.find(SigningIdentity, id)) throw new AppError('notFound', { entity: SigningIdentity.spec.label });
  applyMove(work, SigningIdentity, identityLifecycle, id, 'revoke', { reason });
}
