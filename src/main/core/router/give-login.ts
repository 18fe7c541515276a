import { Person } from '../access/person.ts';
import { settleRights } from '../access/settle-rights.ts';
import { makeSlot } from '../session/key-slots.ts';
import type { Sessions } from '../session/sessions.ts';
import type { WrappedKey } from '../storage/key-wrap.ts';
import { dropGrants } from '../storage/seals/seal-grants.ts';
import { makeSealPair } from '../storage/seals/seal-pair.ts';
import type { Work } from '../storage/work.ts';
import { demandPassphrase } from '../workspace/create-workspace.ts';

/** What lets somebody unlock with a passphrase: the slot for `keys.json`, and the public half of the pair in it. */
export interface Login {
  readonly slot: WrappedKey;
  readonly publicKey: string;
}

/** Made before the transaction, which may not wait. Throws `passphraseTooShort`. */
export async function makeLogin(sessions: Sessions, passphrase: string): Promise<Login> {
  demandPassphrase(passphrase);
  const pair = makeSealPair();
  const slot = await makeSlot({ dataKey: sessions.demandSecrets().dataKey, pair }, passphrase, sessions.cost);
  return { slot, publicKey: Buffer.from(pair.publicKey).toString('base64url') };
}

/**
 * Seals to a person's new pair what their role may read, in place of what the one before could open; once this is
 * committed the slot is written. Throws `sealKeyMissing` where the actor could not do that for them.
 */
export function giveLogin(work: Work, personId: string, { publicKey }: Login): void {
  work.update(Person, personId, { publicKey });
  dropGrants(work, personId);
  settleRights(work, [personId]);
}
