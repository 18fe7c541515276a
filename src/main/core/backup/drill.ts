import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { workspaceRegistry } from '../custom-fields/workspace-registry.ts';
import type { Registry } from '../entities/registry.ts';
import { type ChainHead, chainHead } from '../storage/chain-head.ts';
import { openConnection } from '../storage/connection.ts';
import { commitsSeen, type Digest, digestOf } from '../storage/digest.ts';
import { Reader } from '../storage/reader.ts';
import { verifyWorkspace } from '../storage/verify.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import type { Backup } from './backup-folder.ts';
import { makeBackup } from './make-backup.ts';
import { begin, layOut } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';
import type { Watch } from './watch.ts';

/** What a drill proved. */
export interface DrillProof {
  readonly head: ChainHead;
  readonly rows: number;
  readonly tables: number;
  /** SHA-256 over every row, the same in the workspace and in what was restored. */
  readonly digest: string;
  /** Bytes of the backup. */
  readonly size: number;
  readonly milliseconds: number;
}

const ATTEMPTS = 5;
const STEPS = 4;

/**
 * Proves that what a backup gives back is what went in: makes one beside the workspace, restores it, compares every
 * row with the workspace, verifies the restored one as a workspace, and removes all of it again. The workspace itself
 * is only read. Throws `drillDiffers` with the first table that differs, `drillDisturbed` where people kept writing.
 */
export function runDrill(
  workspace: string,
  key: Uint8Array,
  now: number,
  registry: Registry,
  watch: Watch,
): DrillProof {
  const started = performance.now();
  const place = `${workspace}.drill`;
  rmSync(place, { recursive: true, force: true }); // of a drill that was killed
  try {
    watch.progress(0, STEPS);
    const { backup, digest } = backUpUndisturbed(
      workspace,
      key,
      join(place, 'backups'),
      now,
      registry,
      watch,
    );
    watch.progress(1, STEPS);
    verifyBackup(backup, key, registry, watch);
    const restored = join(place, 'restored');
    mkdirSync(restored, { recursive: true });
    layOut(backup, restored, watch);
    rmSync(backup.path, { recursive: true });
    watch.progress(2, STEPS);
    demandEqual(digest, digestOfFolder(restored, key));
    watch.progress(3, STEPS);
    begin(backup, key, restored, now, registry);
    demandSound(restored, key, registry);
    watch.progress(STEPS, STEPS);
    return {
      head: backup.manifest.head,
      rows: digest.rows,
      tables: Object.keys(digest.tables).length,
      digest: digest.hash,
      size: backup.manifest.size,
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A backup and the digest of the workspace at the very same state: tried again where a command came in between. */
function backUpUndisturbed(
  workspace: string,
  key: Uint8Array,
  into: string,
  now: number,
  registry: Registry,
  watch: Watch,
): { backup: Backup; digest: Digest } {
  const connection = openConnection(dataFile(workspace), key, 'read');
  const { database } = connection;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      watch.throwIfCancelled();
      const before = commitsSeen(database);
      const backup = makeBackup(connection, { workspace, key, into, kind: 'manual', now }, registry);
      const digest = database.transaction(() => digestOf(connection))();
      const sameHead = chainHead(new Reader(connection)).hash === backup.manifest.head.hash;
      if (sameHead && commitsSeen(database) === before) return { backup, digest };
    }
    throw new AppError('drillDisturbed', { attempts: ATTEMPTS });
  } finally {
    connection.database.close();
  }
}

function digestOfFolder(folder: string, key: Uint8Array): Digest {
  const connection = openConnection(dataFile(folder), key, 'read');
  try {
    return digestOf(connection);
  } finally {
    connection.database.close();
  }
}

function demandEqual(source: Digest, restored: Digest): void {
  if (source.hash === restored.hash) return;
  const names = new Set([...Object.keys(source.tables), ...Object.keys(restored.tables)]);
  const table = [...names].find((name) => source.tables[name] !== restored.tables[name]) ?? '';
  throw new AppError('drillDiffers', { table });
}

function demandSound(folder: string, key: Uint8Array, registry: Registry): void {
  const connection = openConnection(dataFile(folder), key, 'read');
  try {
    const own = workspaceRegistry(registry, connection.database);
    const [finding] = verifyWorkspace(new Reader(connection), own).findings;
    if (finding) throw new AppError('drillUnsound', { finding: finding.detail });
  } finally {
    connection.database.close();
  }
}
