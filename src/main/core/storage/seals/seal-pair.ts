import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './aead.ts';

const INFO = 'vendordesk seal 1';
const POINT = 32;

/** A person's X25519 keys, 32 bytes each. The private one lies in `keys.json` under the person's passphrase only. */
export interface SealPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const bytesOf = (text: string | undefined): Uint8Array => Buffer.from(text ?? '', 'base64url');

const publicObject = (publicKey: Uint8Array) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: url(publicKey) }, format: 'jwk' });

const privateObject = ({ publicKey, privateKey }: SealPair) =>
  createPrivateKey({
    key: { kty: 'OKP', crv: 'X25519', x: url(publicKey), d: url(privateKey) },
    format: 'jwk',
  });

export function makeSealPair(): SealPair {
  const { x, d } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return { publicKey: bytesOf(x), privateKey: bytesOf(d) };
}

const wrapping = (shared: Uint8Array, ephemeral: Uint8Array, receiver: Uint8Array): Uint8Array =>
  Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, receiver]), INFO, 32));

/** Seals a few bytes so that only the holder of the private key opens them: ephemeral X25519, HKDF, AES-256-GCM. */
export function sealTo(receiver: Uint8Array, secret: Uint8Array): Uint8Array {
  const once = makeSealPair();
  const shared = diffieHellman({ privateKey: privateObject(once), publicKey: publicObject(receiver) });
  return Buffer.concat([once.publicKey, encrypt(wrapping(shared, once.publicKey, receiver), secret)]);
}

/** Opens what `sealTo` sealed; undefined when it was sealed to somebody else, or is damaged. */
export function openSeal(pair: SealPair, sealed: Uint8Array): Uint8Array | undefined {
  const once = sealed.subarray(0, POINT);
  try {
    const shared = diffieHellman({ privateKey: privateObject(pair), publicKey: publicObject(once) });
    return decrypt(wrapping(shared, once, pair.publicKey), sealed.subarray(POINT));
  } catch {
    return undefined;
  }
}
