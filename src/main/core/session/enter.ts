import { AppError } from '#shared/errors.ts';
import { activePeople } from '../access/active-people.ts';
import { type Actor, onBehalfOf, SYSTEM } from '../access/actor.ts';
import { loadActor } from '../access/load-actor.ts';
import { insertRoles, missingRoles } from '../access/load-role.ts';
import { Person } from '../access/person.ts';
import { settleSeals } from '../access/seal-rights.ts';
import { SignIn } from '../access/sign-in.ts';
import { dropGrants, RECOVERY, readRing } from '../storage/seals/seal-grants.ts';
import type { SealPair } from '../storage/seals/seal-pair.ts';
import type { Command } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forgetFailures, readFailedTries } from './failed-tries.ts';
import { keepSlots } from './key-slots.ts';

/** How somebody came in. */
export interface Entry {
  readonly personId: string;
  readonly method: 'passphrase' | 'recovery';
  readonly pair: SealPair;
  /** The pair of the recovery code, where it was used: it opens what the person's new pair cannot yet. */
  readonly recoveryPair?: SealPair | null;
}

/** Standard roles that this program knows and the workspace does not are added. */
function addMissingRoles(workspace: Workspace): void {
  const roles = missingRoles(workspace.reader);
  if (roles.length === 0) return;
  workspace.write({ action: 'core.workspace.upgrade', actor: SYSTEM, source: 'system' }, (work) =>
    insertRoles(work, roles),
  );
}

/**
 * Lets a person in whose passphrase or code has opened the file: takes up the keys of sensitive fields that they
 * hold, hands on what others have been waiting for, logs the sign-in with the failures before it, and takes away the
 * slots of those who have left. Throws `passphraseWrong` for a person who has left.
 */
export function enterWorkspace(workspace: Workspace, entry: Entry, source: Command['source']): Actor {
  const { personId, method, pair, recoveryPair } = entry;
  const { folder, reader, registry } = workspace;
  addMissingRoles(workspace);
  const actor = loadActor(reader, personId);
  if (!actor) throw new AppError('passphraseWrong');
  workspace.holdSeals(
    recoveryPair ? readRing(reader, RECOVERY, recoveryPair) : readRing(reader, personId, pair),
  );
  const failed = readFailedTries(folder);
  const publicKey = Buffer.from(pair.publicKey).toString('base64url');
  try {
    workspace.write({ action: 'core.session.unlock', actor: onBehalfOf(actor), source }, (work) => {
      work.insert(SignIn, {
        personId,
        method,
        failedBefore: failed?.count ?? 0,
        firstFailedAt: failed?.firstAt ?? null,
      });
      if (work.update(Person, personId, { publicKey })) dropGrants(work, personId);
      settleSeals(work, registry);
    });
    forgetFailures(folder);
    keepSlots(folder, new Set(activePeople(reader).map((each) => each.actor.id)));
  } catch (error) {
    // reading must stay possible where nothing can be written
    if (!(error instanceof AppError) || (error.code !== 'diskFull' && error.code !== 'diskReadOnly'))
      throw error;
  }
  workspace.holdSeals(readRing(reader, personId, pair));
  return actor;
}
