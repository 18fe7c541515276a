import { Person } from '../access/person.ts';
import { settleRights } from '../access/settle-rights.ts';
import { makeSlot, putSlot } from '../session/key-slots.ts';
import type { Sessions } from '../session/sessions.ts';
import { makeSealPair } from '../storage/seals/seal-pair.ts';
import { demandPassphrase } from '../workspace/create-workspace.ts';
import type { Write } from './procedure.ts';

/**
 * Lets a person unlock the workspace with a passphrase, in place of the one they had. The sensitive fields that their
 * role may read are sealed to their new pair; throws `sealKeyMissing` where the actor could not do that for them.
 */
export async function giveLogin(
  sessions: Sessions,
  write: Write,
  person: { readonly id: string; readonly name: string },
  passphrase: string,
): Promise<void> {
  demandPassphrase(passphrase);
  const { workspace } = sessions.demand();
  const pair = makeSealPair();
  const slot = await makeSlot({ dataKey: sessions.demandSecrets().dataKey, pair }, passphrase, sessions.cost);
  await write('core.person.login', (work) => {
    work.update(Person, person.id, { publicKey: Buffer.from(pair.publicKey).toString('base64url') });
    work.dropGrants(person.id);
    settleRights(work, [person.id]);
    return null;
  });
  putSlot(workspace.folder, person, slot);
}
