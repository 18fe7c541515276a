import { mkdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { translateStorageError } from '../storage/storage-error.ts';
import { sweepUnfinished } from '../storage/whole-folder.ts';
import { WORKSPACE_SUFFIX } from '../storage/workspace-folder.ts';
import { backupsOf, listBackups } from './backup-folder.ts';
import { copyBackup } from './copy-backup.ts';
import { rotateBackups } from './rotate.ts';
import { backupsToKeep, type Dated } from './rotation.ts';
import type { Watch } from './watch.ts';

/** A folder that the user chose for second copies, and this workspace's own folder in it. */
export interface SecondPlace {
  readonly chosen: string;
  readonly own: string;
}

/** Several workspaces and several machines may use one place: each has a folder that carries its device's mark. */
export const secondPlaceIn = (chosen: string, workspace: string, device: string): SecondPlace => ({
  chosen,
  own: join(chosen, `${basename(workspace, WORKSPACE_SUFFIX)} (${device.slice(-6)})`),
});

/** Throws `backupPlaceInvalid` for anything but the whole path of a folder that is there. */
export function demandFolder(path: string): void {
  if (!isAbsolute(path) || !isFolder(path)) throw new AppError('backupPlaceInvalid', { path });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes the own folder in a place that is being chosen. Throws `backupPlaceInvalid` for one that is no folder, or
 * lies inside the workspace; `diskReadOnly` where nothing can be written.
 */
export function prepareSecondPlace({ chosen, own }: SecondPlace, workspace: string): void {
  const within = relative(workspace, chosen);
  const inside = within === '' || !(within.startsWith('..') || isAbsolute(within));
  if (inside) throw new AppError('backupPlaceInvalid', { path: chosen });
  demandFolder(chosen);
  try {
    mkdirSync(own, { recursive: true });
  } catch (error) {
    throw translateStorageError(error);
  }
}

/**
 * Throws `backupPlaceUnreachable` unless the own folder is there. It is not made anew: the folder under which a drive
 * usually hangs may be there while the drive is not.
 */
export function demandReachable({ chosen, own }: SecondPlace): void {
  if (!isFolder(own)) throw new AppError('backupPlaceUnreachable', { path: chosen });
}

/** Copies to the second place what the rotation keeps and is not there yet, newest first. Returns how many. */
export function mirrorBackups(workspace: string, place: SecondPlace, timeZone: string, watch: Watch): number {
  demandReachable(place);
  try {
    sweepUnfinished(place.own);
    const there = listBackups(place.own).backups;
    const here = listBackups(backupsOf(workspace)).backups;
    const known = new Set(there.map(({ name }) => name));
    const dated = ({ name, manifest }: (typeof here)[number]): Dated => ({ name, ...manifest });
    const wanted = backupsToKeep(
      [...there, ...here.filter(({ name }) => !known.has(name))].map(dated),
      timeZone,
    );
    const missing = here.filter(({ name }) => wanted.has(name) && !known.has(name));
    for (const backup of missing) copyBackup(backup, join(place.own, basename(backup.path)), watch);
    rotateBackups(place.own, timeZone);
    return missing.length;
  } catch (error) {
    const translated = translateStorageError(error);
    if (!(translated instanceof AppError))
      throw new AppError('backupPlaceUnreachable', { path: place.chosen }, { cause: error });
    if (translated.code === 'diskFull')
      throw new AppError('backupDiskFull', { path: place.chosen }, { cause: error });
    throw translated;
  }
}
