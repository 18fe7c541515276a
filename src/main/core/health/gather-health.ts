import { statfsSync, statSync } from 'node:fs';
import { entityPermission, may } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import { administrators } from '../access/administrators.ts';
import { failedTriesSince } from '../access/recent-sign-ins.ts';
import { recoveryKeyOf } from '../access/recovery-key.ts';
import { hasVault } from '../access/vaults.ts';
import { backupState } from '../backup/backup-state.ts';
import { momentOf } from '../changes/clock.ts';
import type { Recurrences } from '../jobs/recurring.ts';
import { currentLease } from '../numbering/leases.ts';
import { readSetting } from '../settings/setting.ts';
import { lastGroup } from '../storage/change-log.ts';
import { listGrants } from '../storage/seals/seal-grants.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { HealthFacts } from './health-signs.ts';
import { lastCheck } from './workspace-check.ts';

const WEEK = 7 * 86_400_000;

/** People who may read what no key of theirs opens yet. */
function waitingForKeys({ reader, registry }: Workspace): number {
  const held = new Set(listGrants(reader).map(({ vault, holder }) => `${vault} ${holder}`));
  const vaults = registry.all.filter(hasVault);
  return activePeople(reader).filter(
    ({ actor, publicKey }) =>
      publicKey !== null &&
      vaults.some(
        (entity) =>
          may(actor, entityPermission(entity, 'sensitive')) && !held.has(`${entity.name} ${actor.id}`),
      ),
  ).length;
}

/** Looks at everything that the health of a workspace goes by. A few small reads; nothing is checked anew. */
export function gatherHealth(workspace: Workspace, recurrences: Recurrences): HealthFacts {
  const { reader, folder, facts } = workspace;
  const now = workspace.clock();
  const disk = statfsSync(folder);
  return {
    backup: backupState(workspace).health,
    checked: readSetting(reader, lastCheck),
    failing: recurrences
      .list()
      .filter(({ last }) => last?.error)
      .map(({ recurring }) => recurring.name),
    numbersLeased: currentLease(reader, facts.device) !== undefined,
    administrators: administrators(reader).length,
    recoveryOpensAll: recoveryKeyOf(reader) !== null,
    waitingForKeys: waitingForKeys(workspace),
    failedTries: failedTriesSince(reader, now - WEEK),
    now,
    latestAt: momentOf(lastGroup(reader)?.clock ?? 0),
    freeBytes: disk.bavail * disk.bsize,
    fileBytes: statSync(dataFile(folder)).size,
  };
}
