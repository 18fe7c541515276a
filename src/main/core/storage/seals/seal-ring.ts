/** One key of a vault. A new version is made whenever somebody loses the right to read. */
export interface VaultKey {
  readonly version: number;
  readonly key: Uint8Array;
}

/**
 * The vault keys that the person at the desk holds, newest version first. A vault is named after the entity whose
 * sensitive fields it seals. Plain data: it travels to worker threads, and nowhere else.
 */
export type SealRing = Readonly<Record<string, readonly VaultKey[]>>;

export const NO_SEALS: SealRing = {};

export const newestKey = (ring: SealRing, vault: string): VaultKey | undefined => ring[vault]?.[0];

export const keyOfVersion = (ring: SealRing, vault: string, version: number): Uint8Array | undefined =>
  ring[vault]?.find((each) => each.version === version)?.key;
