import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a fresh nonce: nonce, text, tag. It opens only together with the same `bound` bytes. */
export function encrypt(key: Uint8Array, plain: Uint8Array, bound: Uint8Array = new Uint8Array()): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What `encrypt` was given. Throws where key, bytes or what they are bound to is another. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array = new Uint8Array()): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}
