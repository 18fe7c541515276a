import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { GeneralizedTime, OctetString, UTCTime } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
  TSTInfo,
} from 'pkijs';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const TIME_STAMP = '1.2.840.113549.1.9.16.2.14';
const RSA_PSS = '1.2.840.113549.1.1.10';
/** The hashes that a signature may rest on; SHA-1 and older are broken and count as no signature. */
const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A signature as its CMS structure says. */
export interface ReadSignature {
  /** Whether it is the signature, by the key of that certificate, of the bytes given. */
  readonly fits: boolean;
  readonly certificate: Uint8Array;
  readonly certificates: readonly Uint8Array[];
  /** Epoch milliseconds. */
  readonly at: number | null;
  readonly stamped: boolean;
}

const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema(true).toBER());

const certificatesOf = (signed: SignedData): readonly Certificate[] =>
  (signed.certificates ?? []).filter((each) => each instanceof Certificate);

/** The certificate that the signer names; where it is named in another way, the first. */
function certificateOf(signed: SignedData, signer: SignerInfo): Certificate | undefined {
  const all = certificatesOf(signed);
  const { sid } = signer as { sid: unknown };
  if (!(sid instanceof IssuerAndSerialNumber)) return all[0];
  return all.find(
    ({ serialNumber, issuer }) => serialNumber.isEqual(sid.serialNumber) && issuer.isEqual(sid.issuer),
  );
}

const attribute = (signer: SignerInfo, oid: string): unknown =>
  signer.signedAttrs?.attributes.find(({ type }) => type === oid)?.values[0];

/** Whether the signer's key signed these bytes: their digest stands among the signed attributes, and those are signed. */
function fits(signer: SignerInfo, certificate: Certificate, data: Uint8Array): boolean {
  const hash = HASHES[signer.digestAlgorithm.algorithmId];
  if (hash === undefined) return false;
  const digest = attribute(signer, MESSAGE_DIGEST);
  if (!signer.signedAttrs || !(digest instanceof OctetString)) return false;
  if (!createHash(hash).update(data).digest().equals(Buffer.from(digest.getValue()))) return false;
  const pss = signer.signatureAlgorithm.algorithmId === RSA_PSS;
  const key = new X509Certificate(derOf(certificate)).publicKey;
  return verify(
    hash,
    Buffer.from(signer.signedAttrs.encodedValue),
    pss ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : key,
    Buffer.from(signer.signature.getValue()),
  );
}

/** The time of a time stamp over the signature value; null where there is none, or it stamps something else. */
function stampedAt(signer: SignerInfo): number | null {
  const token: unknown = signer.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP)?.values[0];
  if (typeof token !== 'object' || token === null) return null;
  const stamp = new SignedData({ schema: new ContentInfo({ schema: token }).content });
  const content = stamp.encapContentInfo.eContent?.getValue();
  const [authority] = stamp.signerInfos;
  const certificate = authority && certificateOf(stamp, authority);
  if (!content || !certificate || !fits(authority, certificate, new Uint8Array(content))) return null;
  const { messageImprint, genTime } = TSTInfo.fromBER(content);
  const algorithm: unknown = messageImprint.hashAlgorithm;
  const hash = algorithm instanceof AlgorithmIdentifier ? HASHES[algorithm.algorithmId] : undefined;
  if (hash === undefined) return null;
  const stamped = createHash(hash).update(Buffer.from(signer.signature.getValue())).digest();
  return stamped.equals(Buffer.from(messageImprint.hashedMessage.getValue())) ? genTime.getTime() : null;
}

/** What the reading gives; null where a part of the structure is not what it should be. */
const unlessMalformed = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** Reads a CMS signature over bytes that stand outside it; null where it is none. */
export const readSignature = (cms: Uint8Array, data: Uint8Array): ReadSignature | null =>
  unlessMalformed(() => {
    const signed = new SignedData({ schema: ContentInfo.fromBER(Buffer.from(cms)).content });
    const [signer] = signed.signerInfos;
    const certificate = signer && certificateOf(signed, signer);
    if (!certificate) return null;
    const claimed = attribute(signer, SIGNING_TIME);
    const at =
      claimed instanceof UTCTime || claimed instanceof GeneralizedTime ? claimed.toDate().getTime() : null;
    const stamp = unlessMalformed(() => stampedAt(signer));
    return {
      fits: unlessMalformed(() => fits(signer, certificate, data)) ?? false,
      certificate: derOf(certificate),
      certificates: certificatesOf(signed).map(derOf),
      at: stamp ?? at,
      stamped: stamp !== null,
    };
  });
