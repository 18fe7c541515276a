import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { type CertificateState, certificateState } from '../../../core/signing/certificate-facts.ts';
import { type Trust, type TrustAnchors, trustOf } from '../../../core/signing/certificate-trust.ts';
import type { TrustedHere } from '../../../core/signing/verify-pdf.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { SigningAuthority, SigningIdentity } from './identity-entities.ts';

const builder = queryBuilder<TablesOf<typeof SigningAuthority | typeof SigningIdentity>>();

export type AuthorityRow = RowOf<typeof SigningAuthority>;
export type IdentityRow = RowOf<typeof SigningIdentity>;

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
export const chainOf = ({ chain }: Pick<IdentityRow, 'chain'>): Uint8Array[] =>
  (JSON.parse(chain) as string[]).map(bytesOf);

/** Roots that are trusted, oldest first. */
export const trustedRoots = (reader: RecordReader): AuthorityRow[] =>
  reader.all(
    builder
      .selectFrom('signingAuthority')
      .selectAll()
      .where('status', '=', 'active')
      .where('deletedAt', 'is', null)
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** The company's own root, under which certificates are issued now. */
export const ownRoot = (reader: RecordReader): AuthorityRow | undefined =>
  trustedRoots(reader).findLast(({ kind }) => kind === 'own');

/** The root of a commercial authority by its certificate, trusted or not. */
export const commercialRoot = (reader: RecordReader, certificate: string): AuthorityRow | undefined =>
  reader.first(
    builder
      .selectFrom('signingAuthority')
      .selectAll()
      .where('kind', '=', 'commercial')
      .where('certificate', '=', certificate)
      .where('deletedAt', 'is', null),
  );

/** All certificates of people, the newest first. */
export const allIdentities = (reader: RecordReader): IdentityRow[] =>
  reader.all(
    builder
      .selectFrom('signingIdentity')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );

/** The certificate with which a person signs now. */
export const identityOf = (reader: RecordReader, personId: string): IdentityRow | undefined =>
  allIdentities(reader).find((each) => each.personId === personId && each.status === 'active');

const anchorsOf = (reader: RecordReader): TrustAnchors => {
  const roots = trustedRoots(reader);
  const of = (kind: AuthorityRow['kind']): Uint8Array[] =>
    roots.filter((each) => each.kind === kind).map(({ certificate }) => bytesOf(certificate));
  return { own: of('own'), commercial: of('commercial') };
};

/** Whom the company trusts, and which certificates of its people were revoked, and when. */
export const trustedHere = (reader: RecordReader): TrustedHere => ({
  anchors: anchorsOf(reader),
  revoked: new Map(
    allIdentities(reader).flatMap(({ serial, revokedAt }) =>
      revokedAt === null ? [] : [[serial, revokedAt] as const],
    ),
  ),
});

/** By whom a person's certificate is vouched for; decides what a screen may claim of their signatures. */
export const trustOfIdentity = (reader: RecordReader, identity: IdentityRow): Trust =>
  trustOf(bytesOf(identity.certificate), chainOf(identity), anchorsOf(reader));

/** Whether a person's certificate holds at a moment. */
export const stateOfIdentity = (identity: IdentityRow, at: number): CertificateState =>
  certificateState(
    { ...identity, name: identity.title, organisation: identity.organisation ?? '', issuer: '' },
    at,
    new Map(identity.revokedAt === null ? [] : [[identity.serial, identity.revokedAt]]),
  );
