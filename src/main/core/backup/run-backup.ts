import type { Actor } from '../access/actor.ts';
import type { RunOptions, WorkerPool } from '../jobs/worker-pool.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { secondPlaceOf } from './backup-settings.ts';
import { type MakeResult, makeTask } from './backup-tasks.ts';
import type { BackupKind } from './manifest.ts';
import { type SecondPlace, secondPlaceIn } from './second-place.ts';

/** Who has a workspace backed up, and with which workers. */
export interface BackupDesk {
  readonly workspace: Workspace;
  readonly actor: Actor;
  readonly workers: WorkerPool;
}

export function secondPlaceFor({ reader, facts, folder }: Workspace): SecondPlace | null {
  const chosen = secondPlaceOf(reader, facts.device);
  return chosen === null ? null : secondPlaceIn(chosen, folder, facts.device);
}

/** Makes a backup in a worker, or with `null` only brings the second place up to date. */
export function runBackup(
  { workspace, actor, workers }: BackupDesk,
  kind: BackupKind | null,
  options: RunOptions & { readonly to?: string | undefined } = {},
): Promise<MakeResult> {
  return oneAtATime(workspace, async () => {
    const order = {
      workspace: workspace.folder,
      key: workspace.key,
      kind,
      now: workspace.clock(),
      second: secondPlaceFor(workspace),
      to: options.to ?? null,
    };
    const result = await workers.read(makeTask, order, workspace, actor, options);
    workspace.announce(['backup']);
    return result;
  });
}

const underWay = new WeakMap<Workspace, Promise<unknown>>();

/** What writes among a workspace's backups takes turns, so that nobody sweeps away what another is building. */
export function oneAtATime<T>(workspace: Workspace, work: () => Promise<T>): Promise<T> {
  const turn = (underWay.get(workspace) ?? Promise.resolve()).then(work, work);
  underWay.set(
    workspace,
    turn.catch(() => undefined),
  );
  return turn;
}
