import { AppError } from '#shared/errors.ts';
import { keepSecret, readSecrets } from '../../../core/connectors/secrets.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { certificateFacts } from '../../../core/signing/certificate-facts.ts';
import type { KeyMaterial } from '../../../core/signing/key-material.ts';
import type { Work } from '../../../core/storage/work.ts';
import type { Workspace } from '../../../core/workspace/workspace.ts';
import { SigningAuthority } from './identity-entities.ts';
import { authorityLifecycle } from './identity-lifecycle.ts';
import { commercialRoot, ownRoot } from './read-identities.ts';
import { readKey, writeKey } from './sealed-key.ts';

export type OwnKey = Extract<KeyMaterial, { kind: 'key' }>;

const KEY = 'key';
const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;

/** A certificate file in PEM or DER as DER, with what it says. Throws `certificateUnreadable`. */
export function readCertificate(file: string, bytes: Uint8Array) {
  const [, body] = PEM.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  const der = body === undefined ? bytes : new Uint8Array(Buffer.from(body, 'base64'));
  try {
    return { der, facts: certificateFacts(der) };
  } catch (cause) {
    throw new AppError('certificateUnreadable', { file }, { cause });
  }
}

const rowOf = (kind: 'own' | 'commercial', der: Uint8Array) => {
  const { name, organisation, serial, validFrom, validTo } = certificateFacts(der);
  return {
    title: name,
    kind,
    status: 'active',
    certificate: Buffer.from(der).toString('base64'),
    serial,
    organisation,
    validFrom,
    validTo,
  };
};

/** Keeps the company's root: the certificate as a record, its key sealed outside of all records. */
export function keepRoot(work: Work, workspaceKey: Uint8Array, root: OwnKey): string {
  const known = ownRoot(work);
  if (known) throw new AppError('signingRootExists', { name: known.title });
  const id = work.insert(SigningAuthority, rowOf('own', root.certificate));
  keepSecret(work, workspaceKey, { connector: id, name: KEY, value: writeKey(root) });
  return id;
}

/** Trusts the root of a commercial authority from now on, also where it was retired. Returns its id. */
export function keepCommercialRoot(work: Work, der: Uint8Array): string {
  const row = rowOf('commercial', der);
  const known = commercialRoot(work, row.certificate);
  if (!known) return work.insert(SigningAuthority, row);
  if (known.status === 'retired')
    applyMove(work, SigningAuthority, authorityLifecycle, known.id, 'trust', {});
  return known.id;
}

/** The key of the company's root. Throws `signingRootMissing` where there is none, or it does not open here. */
export function rootKey({ reader, key }: Pick<Workspace, 'reader' | 'key'>): OwnKey {
  const root = ownRoot(reader);
  const stored = root && readSecrets(reader, key, root.id)[KEY];
  const opened = stored === undefined ? undefined : readKey(stored);
  if (opened?.kind !== 'key') throw new AppError('signingRootMissing');
  return opened;
}

/** A certificate as other software reads it. */
export const pemOf = (base64: string): string =>
  `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
