import { randomBytes } from 'node:crypto';
import type { Registry } from '../entities/registry.ts';
import { dropGrants, keepGrant, listGrants, RECOVERY } from '../storage/seals/seal-grants.ts';
import { sealTo } from '../storage/seals/seal-pair.ts';
import { keyOfVersion } from '../storage/seals/seal-ring.ts';
import type { Work } from '../storage/work.ts';
import { entityPermission, may } from './access.ts';
import { activePeople } from './active-people.ts';
import { recoveryKeyOf } from './recovery-key.ts';
import { hasVault } from './vaults.ts';

/** A right to read that could not be given, because nobody at the desk holds the key. */
export interface PendingGrant {
  readonly vault: string;
  readonly holder: string;
}

const bytesOf = (publicKey: string): Uint8Array => Buffer.from(publicKey, 'base64url');

/**
 * Brings the keys of sensitive fields in step with people and roles: whoever may read holds every version, whoever
 * may not holds none, and once somebody has lost the right, what is written from then on is under a new key. The
 * recovery code always holds all. A key can only be handed on by one who holds it; what has to wait is returned.
 */
export function settleSeals(work: Work, registry: Registry): PendingGrant[] {
  const people = activePeople(work);
  const recovery = recoveryKeyOf(work);
  const grants = listGrants(work);
  const pending: PendingGrant[] = [];
  for (const entity of registry.all) {
    if (!hasVault(entity)) continue;
    const vault = entity.name;
    const entitled = new Map<string, Uint8Array>(recovery === null ? [] : [[RECOVERY, bytesOf(recovery)]]);
    for (const { actor, publicKey } of people)
      if (publicKey !== null && may(actor, entityPermission(entity, 'sensitive')))
        entitled.set(actor.id, bytesOf(publicKey));
    const held = grants.filter((grant) => grant.vault === vault);
    const versions = [...new Set(held.map(({ version }) => version))];
    const has = new Set(held.map(({ version, holder }) => `${version} ${holder}`));

    const leavers = new Set(held.map(({ holder }) => holder).filter((holder) => !entitled.has(holder)));
    for (const holder of leavers) dropGrants(work, holder, vault);
    for (const [holder, publicKey] of entitled)
      for (const version of versions) {
        if (has.has(`${version} ${holder}`)) continue;
        const key = keyOfVersion(work.seals, vault, version);
        if (key) keepGrant(work, { vault, version, holder }, sealTo(publicKey, key));
        else if (!pending.some((each) => each.vault === vault && each.holder === holder))
          pending.push({ vault, holder });
      }
    if ((versions.length === 0 || leavers.size > 0) && entitled.size > 0) {
      const version = Math.max(0, ...versions) + 1;
      const key = randomBytes(32);
      for (const [holder, publicKey] of entitled)
        keepGrant(work, { vault, version, holder }, sealTo(publicKey, key));
    }
  }
  return pending;
}
