import { randomBytes } from 'node:crypto';
import {
  BitString,
  Set as Collection,
  Integer,
  OctetString,
  PrintableString,
  Sequence,
  Utf8String,
} from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import type { KeyMaterial } from './key-material.ts';

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const AUTHORITY_KEY = '2.5.29.35';
const SUBJECT_KEY = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_NAMES = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** Bits of the key usage extension: signs documents and cannot deny it; signs certificates and lists of revoked ones. */
const SIGNS_DOCUMENTS = Uint8Array.of(0b1100_0000);
const SIGNS_CERTIFICATES = Uint8Array.of(0b0000_0110);

type Key = Extract<KeyMaterial, { kind: 'key' }>;

/** Between which moments a certificate holds, in epoch milliseconds. */
export interface Validity {
  readonly from: number;
  readonly to: number;
}

interface Wanted extends Validity {
  readonly name: string;
  readonly organisation: string;
  readonly mail?: string;
  readonly authority: boolean;
}

/** Country, organisation and name, each on its own: the form that other software expects. */
function distinguished({ name, organisation }: Wanted): RelativeDistinguishedNames {
  const parts = [
    new AttributeTypeAndValue({ type: COUNTRY, value: new PrintableString({ value: 'CN' }) }),
    new AttributeTypeAndValue({ type: ORGANISATION, value: new Utf8String({ value: organisation }) }),
    new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }),
  ];
  const sequence = new Sequence({ value: parts.map((part) => new Collection({ value: [part.toSchema()] })) });
  return RelativeDistinguishedNames.fromBER(sequence.toBER());
}

const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): Extension =>
  new Extension({ extnID, critical, extnValue: value.toBER() });

/** A serial number of 16 random bytes, positive as RFC 5280 asks. */
function serialNumber(): Integer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return new Integer({ valueHex: new Uint8Array(bytes).buffer });
}

/** Certificates name whole seconds (RFC 5280); so do signatures, which would else be made before their certificate. */
const wholeSecond = (at: number): Date => new Date(Math.floor(at / 1000) * 1000);

async function make(wanted: Wanted, issuer: Key | undefined): Promise<Key> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() });
  const authority = issuer && Certificate.fromBER(Buffer.from(issuer.certificate));
  certificate.subject = distinguished(wanted);
  certificate.issuer = authority ? authority.subject : distinguished(wanted);
  certificate.notBefore = new Time({ type: 1, value: wholeSecond(wanted.from) });
  certificate.notAfter = new Time({ type: 1, value: wholeSecond(wanted.to) });
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  const keyIdOf = (of: Certificate): Promise<ArrayBuffer> =>
    crypto.subtle.digest(
      'SHA-1', // an identifier as in RFC 5280 §4.2.1.2, no protection
      of.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView.slice(),
    );
  const issuedBy = new AuthorityKeyIdentifier({
    keyIdentifier: new OctetString({ valueHex: await keyIdOf(authority ?? certificate) }),
  });
  const usage = wanted.authority ? SIGNS_CERTIFICATES : SIGNS_DOCUMENTS;
  certificate.extensions = [
    extension(BASIC_CONSTRAINTS, true, new BasicConstraints({ cA: wanted.authority }).toSchema()),
    extension(
      KEY_USAGE,
      true,
      new BitString({ valueHex: usage.slice().buffer, unusedBits: wanted.authority ? 1 : 6 }),
    ),
    extension(SUBJECT_KEY, false, new OctetString({ valueHex: await keyIdOf(certificate) })),
    extension(AUTHORITY_KEY, false, issuedBy.toSchema()),
  ];
  if (wanted.mail !== undefined) {
    const names = new Sequence({ value: [new GeneralName({ type: 1, value: wanted.mail }).toSchema()] });
    certificate.extensions.push(extension(SUBJECT_NAMES, false, names));
  }
  const signing = issuer
    ? await crypto.subtle.importKey('pkcs8', Buffer.from(issuer.privateKey), CURVE, false, ['sign'])
    : pair.privateKey;
  await certificate.sign(signing, 'SHA-256');
  return {
    kind: 'key',
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    certificate: new Uint8Array(certificate.toSchema(true).toBER()),
    chain: issuer ? [issuer.certificate] : [],
  };
}

/** The company's own root: a P-256 key and a certificate that signs the certificates of its people. */
export const makeAuthority = (
  organisation: string,
  validity: Validity,
  name = `${organisation} 企业根证书`,
): Promise<Key> => make({ ...validity, organisation, name, authority: true }, undefined);

/** A P-256 key and certificate for a person of the company, under its root. */
export const makePersonCertificate = (
  authority: Key,
  person: { readonly name: string; readonly organisation: string; readonly mail?: string },
  validity: Validity,
): Promise<Key> => make({ ...validity, ...person, authority: false }, authority);
