import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { translateStorageError } from './storage-error.ts';

export const WORKSPACE_SUFFIX = '.vdesk';

export interface WorkspaceEntry {
  readonly path: string;
  readonly name: string;
}

export const dataFile = (folder: string): string => join(folder, 'data.db');

/** A folder name that every file system takes, made from a company's name. */
const folderName = (company: string): string =>
  `${
    company
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/[\s.]+$/u, '')
      .trim()
      .slice(0, 80) || 'Workspace'
  }${WORKSPACE_SUFFIX}`;

/** The workspaces that stand in the home folder, by name. */
export function listWorkspaces(home: string): WorkspaceEntry[] {
  const parent = join(home, 'workspaces');
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.endsWith(WORKSPACE_SUFFIX) && existsSync(dataFile(join(parent, name))))
    .sort()
    .map((name) => ({ path: join(parent, name), name: basename(name, WORKSPACE_SUFFIX) }));
}

export const workspaceEntry = (path: string): WorkspaceEntry => ({
  path,
  name: basename(path, WORKSPACE_SUFFIX),
});

/** Where a workspace of that company will stand; throws `workspaceExists` where one stands already. */
export function newWorkspacePath(home: string, company: string): string {
  const folder = join(home, 'workspaces', folderName(company));
  if (existsSync(folder)) throw new AppError('workspaceExists', { name: company });
  return folder;
}

/**
 * Builds a workspace in a folder beside its final place and moves it there once it is whole: a creation that is
 * killed leaves no half workspace behind.
 */
export async function buildThenMove<T>(final: string, build: (folder: string) => Promise<T>): Promise<T> {
  const folder = `${final}.creating`;
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'backups'), { recursive: true });
    const built = await build(folder);
    renameSync(folder, final);
    return built;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw translateStorageError(error);
  }
}
