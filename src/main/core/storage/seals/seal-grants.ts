import type { Reader } from '../reader.ts';
import type { Work } from '../work.ts';
import { openSeal, type SealPair } from './seal-pair.ts';
import type { SealRing, VaultKey } from './seal-ring.ts';

/** Holder of the grants that the recovery code opens. */
export const RECOVERY = 'recovery';

/** A vault key, sealed to one holder: a person's id, or `RECOVERY`. */
export interface SealGrant {
  readonly vault: string;
  readonly version: number;
  readonly holder: string;
}

/** Who holds which version of which vault. */
export const listGrants = (reader: Reader): SealGrant[] =>
  reader.sqlAll<SealGrant>('select vault, version, holder from seal_grant order by vault, version, holder');

/** The keys that a holder's pair opens. A grant to an earlier pair of theirs is passed over. */
export function readRing(reader: Reader, holder: string, pair: SealPair): SealRing {
  const ring: Record<string, VaultKey[]> = {};
  const grants = reader.sqlAll<{ vault: string; version: number; sealed: Uint8Array }>(
    'select vault, version, sealed from seal_grant where holder = ? order by version desc',
    [holder],
  );
  for (const { vault, version, sealed } of grants) {
    const key = openSeal(pair, sealed);
    if (!key) continue;
    ring[vault] ??= [];
    ring[vault].push({ version, key });
  }
  return ring;
}

/** Hands a vault key, sealed to its holder, to them. */
export function keepGrant(work: Work, { vault, version, holder }: SealGrant, sealed: Uint8Array): void {
  work.sqlRun('insert or replace into seal_grant (vault, version, holder, sealed) values (?, ?, ?, ?)', [
    vault,
    version,
    holder,
    sealed,
  ]);
}

/** Takes a vault's keys from a holder; those of all vaults where none is named. */
export function dropGrants(work: Work, holder: string, vault?: string): void {
  if (vault === undefined) work.sqlRun('delete from seal_grant where holder = ?', [holder]);
  else work.sqlRun('delete from seal_grant where holder = ? and vault = ?', [holder, vault]);
}
