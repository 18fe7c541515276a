import { z } from 'zod';
import type { KeyMaterial } from '../../../core/signing/key-material.ts';
import { type DerivationCost, unwrapKey, wrapKey } from '../../../core/storage/key-wrap.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

const StoredKey = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('key'),
    privateKey: z.string(),
    certificate: z.string(),
    chain: z.array(z.string()),
  }),
  z.object({ kind: z.literal('p12'), file: z.string(), password: z.string() }),
]);
const Wrapped = z.object({
  memoryKiB: z.number(),
  iterations: z.number(),
  salt: z.string(),
  nonce: z.string(),
  sealed: z.string(),
});

/** A private key as text, to be sealed. */
export const writeKey = (material: KeyMaterial): string =>
  JSON.stringify(
    material.kind === 'p12'
      ? { kind: 'p12', file: base64(material.file), password: material.password }
      : {
          kind: 'key',
          privateKey: base64(material.privateKey),
          certificate: base64(material.certificate),
          chain: material.chain.map(base64),
        },
  );

/** The key that `writeKey` wrote. Throws for any other text. */
export function readKey(text: string): KeyMaterial {
  const stored = StoredKey.parse(JSON.parse(text));
  return stored.kind === 'p12'
    ? { kind: 'p12', file: bytesOf(stored.file), password: stored.password }
    : {
        kind: 'key',
        privateKey: bytesOf(stored.privateKey),
        certificate: bytesOf(stored.certificate),
        chain: stored.chain.map(bytesOf),
      };
}

/** Seals a key under a PIN: AES-256-GCM with a key that argon2id derives. */
export const sealKey = async (material: KeyMaterial, pin: string, cost: DerivationCost): Promise<string> =>
  JSON.stringify(await wrapKey(Buffer.from(writeKey(material)), pin, cost));

/** Opens a key that `sealKey` sealed; undefined where the PIN is not the one. */
export async function openKey(sealed: string, pin: string): Promise<KeyMaterial | undefined> {
  const opened = await unwrapKey(Wrapped.parse(JSON.parse(sealed)), pin);
  return opened && readKey(Buffer.from(opened).toString());
}
