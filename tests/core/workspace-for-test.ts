import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessEntities } from '../../src/main/core/access/access-entities.ts';
import { type Actor, SYSTEM } from '../../src/main/core/access/actor.ts';
import type { Role } from '../../src/main/core/access/role.ts';
import { STANDARD_ROLES } from '../../src/main/core/access/standard-roles.ts';
import { type Clock, systemClock } from '../../src/main/core/clock.ts';
import type { Entity } from '../../src/main/core/entities/entity.ts';
import { Registry } from '../../src/main/core/entities/registry.ts';
import type { EventHandler } from '../../src/main/core/events/event.ts';
import { NumberLease } from '../../src/main/core/numbering/number-lease.ts';
import { NumberSeries } from '../../src/main/core/numbering/number-series.ts';
import { SettingEntity } from '../../src/main/core/settings/setting-entity.ts';
import { readRing } from '../../src/main/core/storage/seals/seal-grants.ts';
import { createWorkspace } from '../../src/main/core/workspace/create-workspace.ts';
import type { Seed } from '../../src/main/core/workspace/seed.ts';
import { Workspace } from '../../src/main/core/workspace/workspace.ts';

/** Cheap key derivation: what is tested is not how long a passphrase takes. */
export const QUICK = { memoryKiB: 1024, iterations: 1 };
export const PASSPHRASE = 'correct horse battery';

/** A role as every workspace starts with it. */
export function standardRole(id: string): Role {
  const role = STANDARD_ROLES.find((each) => each.id === id);
  if (!role) throw new Error(`no standard role is called ${id}`);
  return role;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'vdesk-test-'));

export interface TestWorkspace {
  readonly workspace: Workspace;
  readonly owner: Actor;
  readonly home: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly recoveryCode: string;
  readonly registry: Registry;
}

/** A fresh workspace in a temporary folder, open, with the given entities besides people. */
export async function workspaceWith(
  entities: readonly Entity[],
  options: { seeds?: readonly Seed[]; handlers?: readonly EventHandler[]; clock?: Clock } = {},
): Promise<TestWorkspace> {
  const home = temporaryFolder();
  const clock = options.clock ?? systemClock;
  const registry = new Registry(
    [...new Set([...accessEntities, SettingEntity, NumberSeries, NumberLease, ...entities])],
    options.handlers,
  );
  const made = await createWorkspace(
    {
      home,
      company: '测试公司',
      person: '王芳',
      passphrase: PASSPHRASE,
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
    },
    registry,
    options.seeds ?? [],
    clock,
    QUICK,
  );
  const workspace = Workspace.open(made.path, made.key, registry, clock);
  workspace.holdSeals(readRing(workspace.reader, made.personId, made.pair));
  const owner: Actor = { id: made.personId, name: '王芳', role: SYSTEM.role, team: [made.personId] };
  return {
    workspace,
    owner,
    home,
    path: made.path,
    key: made.key,
    recoveryCode: made.recoveryCode,
    registry,
  };
}
