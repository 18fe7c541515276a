import { randomBytes } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import { newId } from '../ids.ts';
import { leaseSeries } from '../numbering/lease-series.ts';
import { openConnection } from '../storage/connection.ts';
import { type WorkspaceFacts, writeFacts } from '../storage/facts.ts';
import { writeKeyFile } from '../storage/key-file.ts';
import { DERIVATION, type DerivationCost, wrapKey } from '../storage/key-wrap.ts';
import { migrate } from '../storage/migrations/index.ts';
import { makeRecoveryCode } from '../storage/recovery-code.ts';
import { UnitOfWork } from '../storage/unit-of-work.ts';
import type { Work } from '../storage/work.ts';
import { buildThenMove, dataFile, newWorkspacePath } from '../storage/workspace-folder.ts';
import { Person } from './person.ts';

export const SHORTEST_PASSPHRASE = 8;

export interface NewWorkspace {
  readonly home: string;
  readonly company: string;
  readonly person: string;
  readonly passphrase: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** What a new workspace starts with, written by the rooms: stages, settings. */
export type Seed = (work: Work) => void;

/** Throws `passphraseTooShort`. */
export function demandPassphrase(passphrase: string): void {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new AppError('passphraseTooShort', { min: SHORTEST_PASSPHRASE });
}

/**
 * Makes a workspace with its first person as owner. The recovery code is returned once and kept nowhere.
 */
export async function createWorkspace(
  wanted: NewWorkspace,
  registry: Registry,
  seeds: readonly Seed[],
  clock: Clock,
  cost: DerivationCost = DERIVATION,
): Promise<{ path: string; recoveryCode: string; personId: string; key: Uint8Array }> {
  demandPassphrase(wanted.passphrase);
  const path = newWorkspacePath(wanted.home, wanted.company);
  const key = randomBytes(32);
  const recoveryCode = makeRecoveryCode();
  const personId = newId(clock());
  await buildThenMove(path, async (folder) => {
    writeKeyFile(folder, {
      format: 1,
      people: [{ id: personId, name: wanted.person, key: await wrapKey(key, wanted.passphrase, cost) }],
      recovery: await wrapKey(key, recoveryCode, cost),
    });
    writeFirstRecords(dataFile(folder), key, wanted, personId, registry, seeds, clock);
  });
  return { path, recoveryCode, personId, key };
}

function writeFirstRecords(
  file: string,
  key: Uint8Array,
  wanted: NewWorkspace,
  personId: string,
  registry: Registry,
  seeds: readonly Seed[],
  clock: Clock,
): void {
  const connection = openConnection(file, key, 'create');
  try {
    migrate(connection.database, registry);
    const facts: WorkspaceFacts = {
      workspaceId: newId(clock()),
      company: wanted.company,
      currency: wanted.currency,
      timeZone: wanted.timeZone,
      device: newId(clock()),
    };
    writeFacts(connection.database, facts);
    new UnitOfWork(connection, registry, facts, clock).run(
      { action: 'core.workspace.create', actor: SYSTEM, source: 'system' },
      (work) => {
        work.insert(Person, { id: personId, name: wanted.person, role: 'owner', active: 1 });
        leaseSeries(work, {});
        for (const seed of seeds) seed(work);
      },
    );
  } finally {
    connection.database.close();
  }
}
