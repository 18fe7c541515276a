import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** What it costs to try one passphrase. Kept with each slot, so that it can rise later. */
export interface DerivationCost {
  readonly memoryKiB: number;
  readonly iterations: number;
}

export const DERIVATION: DerivationCost = { memoryKiB: 65_536, iterations: 3 };

/** The data key, sealed under a secret: AES-256-GCM with a key that argon2id derives. All parts in base64. */
export interface WrappedKey extends DerivationCost {
  readonly salt: string;
  readonly nonce: string;
  readonly sealed: string;
}

const derive = (secret: string, salt: Uint8Array, cost: DerivationCost): Promise<Uint8Array> =>
  argon2id({
    password: secret.normalize('NFKC'),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });

/** Seals the 32-byte data key under a passphrase or recovery code. */
export async function wrapKey(
  key: Uint8Array,
  secret: string,
  cost: DerivationCost = DERIVATION,
): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, salt, cost), nonce);
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return {
    ...cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
  };
}

/** Opens a sealed data key; undefined when the secret is not the right one. */
export async function unwrapKey(wrapped: WrappedKey, secret: string): Promise<Uint8Array | undefined> {
  if (secret === '') return undefined; // argon2id knows no empty secret
  const sealed = Buffer.from(wrapped.sealed, 'base64');
  const wrapping = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrapped.nonce, 'base64'));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    return undefined; // the tag does not fit: another secret, or a damaged slot
  }
}
