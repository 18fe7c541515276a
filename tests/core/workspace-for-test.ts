import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/main/core/access/actor.ts';
import { type Clock, systemClock } from '../../src/main/core/clock.ts';
import type { Entity } from '../../src/main/core/entities/entity.ts';
import { Registry } from '../../src/main/core/entities/registry.ts';
import { NumberLease } from '../../src/main/core/numbering/number-lease.ts';
import { NumberSeries } from '../../src/main/core/numbering/number-series.ts';
import { createWorkspace, type Seed } from '../../src/main/core/workspace/create-workspace.ts';
import { Person } from '../../src/main/core/workspace/person.ts';
import { Workspace } from '../../src/main/core/workspace/workspace.ts';

/** Cheap key derivation: what is tested is not how long a passphrase takes. */
export const QUICK = { memoryKiB: 1024, iterations: 1 };
export const PASSPHRASE = 'correct horse battery';

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
  options: { seeds?: readonly Seed[]; clock?: Clock } = {},
): Promise<TestWorkspace> {
  const home = temporaryFolder();
  const clock = options.clock ?? systemClock;
  const registry = new Registry([...new Set([Person, NumberSeries, NumberLease, ...entities])]);
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
  const owner: Actor = { id: made.personId, name: '王芳', role: 'owner' };
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
