import { X509Certificate } from 'node:crypto';

/** By whom a certificate is vouched for: the company itself, an authority it chose to trust, or nobody known here. */
export type Trust = 'own' | 'commercial' | 'unknown';

/** Root certificates in DER. */
export interface TrustAnchors {
  readonly own: readonly Uint8Array[];
  readonly commercial: readonly Uint8Array[];
}

/** How many certificates may stand between a person's and its root. */
const LONGEST_CHAIN = 6;

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Follows a certificate, through those that came with the signature, to a root that is trusted here. */
export function trustOf(der: Uint8Array, others: readonly Uint8Array[], anchors: TrustAnchors): Trust {
  const between = others.map((each) => new X509Certificate(each));
  const roots = (['own', 'commercial'] as const).flatMap((trust) =>
    anchors[trust].map((each) => ({ trust, root: new X509Certificate(each) })),
  );
  let certificate = new X509Certificate(der);
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const current = certificate;
    const anchor = roots.find(
      ({ root }) => root.fingerprint256 === current.fingerprint256 || isIssuedBy(current, root),
    );
    if (anchor) return anchor.trust;
    const issuer = between.find(
      (each) => each.ca && each.fingerprint256 !== current.fingerprint256 && isIssuedBy(current, each),
    );
    if (!issuer) return 'unknown';
    certificate = issuer;
  }
  return 'unknown';
}
