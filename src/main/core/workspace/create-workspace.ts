import { randomBytes } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import { insertRoles } from '../access/load-role.ts';
import { Person } from '../access/person.ts';
import { recoveryKey } from '../access/recovery-key.ts';
import { settleSeals } from '../access/seal-rights.ts';
import { OWNER, STANDARD_ROLES } from '../access/standard-roles.ts';
import type { Clock } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import { newId } from '../ids.ts';
import { leaseSeries } from '../numbering/lease-series.ts';
import { makeSlot } from '../session/key-slots.ts';
import { writeSetting } from '../settings/setting.ts';
import { openConnection } from '../storage/connection.ts';
import { type WorkspaceFacts, writeFacts } from '../storage/facts.ts';
import { writeKeyFile } from '../storage/key-file.ts';
import { DERIVATION, type DerivationCost } from '../storage/key-wrap.ts';
import { migrate } from '../storage/migrations/index.ts';
import { makeRecoveryCode } from '../storage/recovery-code.ts';
import { makeSealPair, type SealPair } from '../storage/seals/seal-pair.ts';
import { UnitOfWork } from '../storage/unit-of-work.ts';
import { buildThenMove, dataFile, newWorkspacePath } from '../storage/workspace-folder.ts';
import { type Seed, sowAll } from './seed.ts';

export const SHORTEST_PASSPHRASE = 8;

export interface NewWorkspace {
  readonly home: string;
  readonly company: string;
  readonly person: string;
  readonly passphrase: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** Throws `passphraseTooShort`. */
export function demandPassphrase(passphrase: string): void {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new AppError('passphraseTooShort', { min: SHORTEST_PASSPHRASE });
}

/** What only the caller learns of a new workspace. */
export interface NewSecrets {
  readonly path: string;
  readonly recoveryCode: string;
  readonly personId: string;
  readonly key: Uint8Array;
  /** The first person's pair. */
  readonly pair: SealPair;
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
): Promise<NewSecrets> {
  demandPassphrase(wanted.passphrase);
  const path = newWorkspacePath(wanted.home, wanted.company);
  const key = randomBytes(32);
  const recoveryCode = makeRecoveryCode();
  const personId = newId(clock());
  const pair = makeSealPair();
  const recoveryPair = makeSealPair();
  await buildThenMove(path, async (folder) => {
    writeKeyFile(folder, {
      format: 1,
      people: [
        {
          id: personId,
          name: wanted.person,
          key: await makeSlot({ dataKey: key, pair }, wanted.passphrase, cost),
        },
      ],
      recovery: await makeSlot({ dataKey: key, pair: recoveryPair }, recoveryCode, cost),
    });
    writeFirstRecords(
      dataFile(folder),
      key,
      wanted,
      { personId, pair, recoveryPair },
      registry,
      seeds,
      clock,
    );
  });
  return { path, recoveryCode, personId, key, pair };
}

const textOf = (publicKey: Uint8Array): string => Buffer.from(publicKey).toString('base64url');

function writeFirstRecords(
  file: string,
  key: Uint8Array,
  wanted: NewWorkspace,
  first: { personId: string; pair: SealPair; recoveryPair: SealPair },
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
        insertRoles(work, STANDARD_ROLES);
        work.insert(Person, {
          id: first.personId,
          name: wanted.person,
          role: OWNER,
          active: 1,
          publicKey: textOf(first.pair.publicKey),
        });
        writeSetting(work, recoveryKey, textOf(first.recoveryPair.publicKey));
        settleSeals(work, registry);
        leaseSeries(work, {});
        sowAll(work, seeds);
      },
    );
  } finally {
    connection.database.close();
  }
}
