import { AppError } from '#shared/errors.ts';
import { newWorkspacePath } from '../storage/workspace-folder.ts';
import type { Manifest } from './manifest.ts';

const MOST = 100;
/** What follows the company must fit into a folder's name too. */
const LONGEST_COMPANY = 50;

/** `Company (2026-11-25 22.55)`: the company and the moment that the backup holds. */
export const restoredName = ({ company, createdAt }: Manifest, timeZone: string): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(createdAt).toZonedDateTimeISO(timeZone);
  const clock = moment.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  return `${[...company].slice(0, LONGEST_COMPANY).join('')} (${moment.toPlainDate()} ${clock})`;
};

/**
 * Where a restored workspace will stand. A name that the user gave is taken as it is: throws `workspaceExists` where
 * it is taken. One of our own gives way with a number.
 */
export function restoreTarget(
  home: string,
  manifest: Manifest,
  wanted: string | undefined,
  timeZone: string,
): string {
  if (wanted !== undefined) return newWorkspacePath(home, wanted);
  const name = restoredName(manifest, timeZone);
  for (let at = 1; ; at++) {
    try {
      return newWorkspacePath(home, at === 1 ? name : `${name} ${at}`);
    } catch (error) {
      const taken = error instanceof AppError && error.code === 'workspaceExists';
      if (!taken || at === MOST) throw error;
    }
  }
}
