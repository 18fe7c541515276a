import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { removeWholeFolder } from '../storage/whole-folder.ts';
import { WORKSPACE_SUFFIX } from '../storage/workspace-folder.ts';
import { type BackupKind, type Manifest, readManifest } from './manifest.ts';

/** A backup where it stands. */
export interface Backup {
  /** The folder's name without its ending. */
  readonly name: string;
  readonly path: string;
  readonly manifest: Manifest;
}

export interface BackupListing {
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Folders that look like backups and cannot be read as such. */
  readonly unreadable: readonly string[];
}

/** Where a workspace keeps its own backups. */
export const backupsOf = (workspace: string): string => join(workspace, 'backups');

/** A name that sorts by time and that every file system takes, such as `2026-11-25T22-55-54-123Z-manual`. */
export const backupName = (at: number, kind: BackupKind): string =>
  `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}-${kind}`;

/** A free place for a backup made at this moment; a moment later where that one is taken. */
export function newBackupFolder(parent: string, at: number, kind: BackupKind): string {
  let folder: string;
  do folder = join(parent, `${backupName(at++, kind)}${WORKSPACE_SUFFIX}`);
  while (existsSync(folder));
  return folder;
}

/** The backups that stand in a folder. None where the folder does not exist. */
export function listBackups(parent: string): BackupListing {
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const backups: Backup[] = [];
  const unreadable: string[] = [];
  for (const folder of names.filter((name) => name.endsWith(WORKSPACE_SUFFIX))) {
    const name = basename(folder, WORKSPACE_SUFFIX);
    const manifest = readManifest(join(parent, folder));
    if (manifest) backups.push({ name, path: join(parent, folder), manifest });
    else unreadable.push(name);
  }
  backups.sort((a, b) => b.manifest.createdAt - a.manifest.createdAt || b.name.localeCompare(a.name));
  return { backups, unreadable };
}

/** The newest backup in a folder, without reading the others: their names sort by time. */
export function newestBackup(parent: string): Backup | undefined {
  const names = existsSync(parent) ? readdirSync(parent).sort().reverse() : [];
  for (const folder of names.filter((name) => name.endsWith(WORKSPACE_SUFFIX))) {
    const path = join(parent, folder);
    const manifest = readManifest(path);
    if (manifest) return { name: basename(folder, WORKSPACE_SUFFIX), path, manifest };
  }
  return undefined;
}

/**
 * The backup that a person means: the name of one in `parent`, or the path of any folder. Throws `backupMissing`, or
 * `backupDamaged` where the folder says nothing of itself.
 */
export function findBackup(parent: string | undefined, given: string): Backup {
  const path =
    isAbsolute(given) || parent === undefined || basename(given) !== given
      ? resolve(given)
      : join(parent, given.endsWith(WORKSPACE_SUFFIX) ? given : `${given}${WORKSPACE_SUFFIX}`);
  if (!existsSync(path)) throw new AppError('backupMissing', { path: given });
  const name = basename(path, WORKSPACE_SUFFIX);
  const manifest = readManifest(path);
  if (!manifest) throw backupDamaged(name, 'manifest');
  return { name, path, manifest };
}

/** Removes the backup of that name from a folder, if it is still there. */
export function removeBackup(parent: string, name: string): void {
  const path = join(parent, `${name}${WORKSPACE_SUFFIX}`);
  if (existsSync(path)) removeWholeFolder(path);
}

const CHECKS = {
  manifest: { zh: 'manifest.json 缺失或无法读取', en: 'manifest.json is missing or cannot be read' },
  keys: { zh: 'keys.json 缺失或无法读取', en: 'keys.json is missing or cannot be read' },
  content: { zh: '内容与记录的 SHA-256 不符', en: 'its content does not have the recorded SHA-256' },
  opens: { zh: '无法用密钥打开', en: 'it does not open with the key' },
  pages: { zh: '数据页有损坏', en: 'pages of the data are damaged' },
  chain: { zh: '操作链的末端与记录不符', en: 'the end of its chain of actions is not the recorded one' },
  records: { zh: '记录数与记载不符', en: 'the number of its records is not the recorded one' },
} as const;
export type BackupCheck = keyof typeof CHECKS;

/** The refusal of a backup that did not stand a check. */
export const backupDamaged = (backup: string, check: BackupCheck, cause?: unknown): AppError =>
  new AppError('backupDamaged', { backup, check: CHECKS[check] }, { cause });
