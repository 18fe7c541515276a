import { AppError } from '#shared/errors.ts';
import { decrypt, encrypt } from './aead.ts';
import { keyOfVersion, newestKey, type SealRing } from './seal-ring.ts';

const VERSION = 4;

/**
 * Bytes of a confidential file under the newest key of their vault, bound to their place in it: the key's version in
 * four bytes, then what `encrypt` gives. Throws `sealKeyAbsent` for whoever holds no key of the vault.
 */
export function sealBytes(ring: SealRing, vault: string, place: string, bytes: Uint8Array): Uint8Array {
  const newest = newestKey(ring, vault);
  if (!newest) throw new AppError('sealKeyAbsent');
  const version = Buffer.alloc(VERSION);
  version.writeUInt32BE(newest.version);
  return Buffer.concat([version, encrypt(newest.key, bytes, Buffer.from(place))]);
}

/** Opens what `sealBytes` sealed. Throws `sealKeyAbsent`, or `workspaceDamaged` where the bytes are not what they were. */
export function openBytes(ring: SealRing, vault: string, place: string, sealed: Uint8Array): Uint8Array {
  const version = Buffer.from(sealed.subarray(0, VERSION)).readUInt32BE();
  const key = keyOfVersion(ring, vault, version);
  if (!key) throw new AppError('sealKeyAbsent');
  try {
    return decrypt(key, sealed.subarray(VERSION), Buffer.from(place));
  } catch (error) {
    throw new AppError('workspaceDamaged', { detail: vault }, { cause: error });
  }
}
