import { readKeyFile, writeKeyFile } from '../storage/key-file.ts';
import { type DerivationCost, unwrapKey, type WrappedKey, wrapKey } from '../storage/key-wrap.ts';
import type { SealPair } from '../storage/seals/seal-pair.ts';

/** What a passphrase or the recovery code opens: the key of the file, and the pair to which sealed keys are sealed. */
export interface Secrets {
  readonly dataKey: Uint8Array;
  /** Absent in a slot that an earlier version made. */
  readonly pair: SealPair | null;
}

const KEY = 32;

const packed = ({ dataKey, pair }: Secrets): Uint8Array =>
  Buffer.concat(pair ? [dataKey, pair.privateKey, pair.publicKey] : [dataKey]);

function unpacked(bytes: Uint8Array): Secrets {
  const part = (at: number): Uint8Array => bytes.slice(at * KEY, (at + 1) * KEY);
  const pair = bytes.length === 3 * KEY ? { privateKey: part(1), publicKey: part(2) } : null;
  return { dataKey: part(0), pair };
}

export const makeSlot = (secrets: Secrets, secret: string, cost: DerivationCost): Promise<WrappedKey> =>
  wrapKey(packed(secrets), secret, cost);

/** What the secret opens; undefined when it is not the right one. */
export async function openSlot(slot: WrappedKey, secret: string): Promise<Secrets | undefined> {
  const bytes = await unwrapKey(slot, secret);
  return bytes && unpacked(bytes);
}

/** Writes a person's slot, in place of the one they had. */
export function putSlot(folder: string, person: { id: string; name: string }, key: WrappedKey): void {
  const keys = readKeyFile(folder);
  const slot = { ...person, key };
  const known = keys.people.some(({ id }) => id === person.id);
  const people = known
    ? keys.people.map((each) => (each.id === person.id ? slot : each))
    : [...keys.people, slot];
  writeKeyFile(folder, { ...keys, people });
}

/** Takes the slots of everybody else away: they can no longer unlock this copy of the workspace. */
export function keepSlots(folder: string, ids: ReadonlySet<string>): void {
  const keys = readKeyFile(folder);
  const people = keys.people.filter(({ id }) => ids.has(id));
  if (people.length > 0 && people.length < keys.people.length) writeKeyFile(folder, { ...keys, people });
}

export function putRecoverySlot(folder: string, recovery: WrappedKey): void {
  writeKeyFile(folder, { ...readKeyFile(folder), recovery });
}
