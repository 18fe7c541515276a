import { CryptoKeySigner, P12Signer, type Signer } from '@libpdf/core';
import { AppError } from '#shared/errors.ts';

/** A private key with its certificate, all in DER; or a PKCS#12 file with its password, as a certificate authority hands it out. */
export type KeyMaterial =
  | {
      readonly kind: 'key';
      readonly privateKey: Uint8Array;
      readonly certificate: Uint8Array;
      readonly chain: readonly Uint8Array[];
    }
  | { readonly kind: 'p12'; readonly file: Uint8Array; readonly password: string };

/** Something that signs with that key. Throws `p12Unreadable` for a PKCS#12 file that its password does not open. */
export async function signerOf(material: KeyMaterial, name = '.p12'): Promise<Signer> {
  if (material.kind === 'p12')
    try {
      return await P12Signer.create(material.file, material.password);
    } catch (cause) {
      throw new AppError('p12Unreadable', { file: name }, { cause });
    }
  const key = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(material.privateKey),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  return new CryptoKeySigner(key, material.certificate, 'EC', 'ECDSA', [...material.chain]);
}
