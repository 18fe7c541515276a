import { z } from 'zod';
import { SYSTEM } from '../access/actor.ts';
import type { RecordReader } from '../entities/entity.ts';
import { defineSetting, readSetting, writeSetting } from '../settings/setting.ts';
import { FORMAT } from '../storage/migrations/index.ts';
import type { Work } from '../storage/work.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a room starts with in a workspace: stages, routes of approval, templates. Sown once, when the workspace is made
 * or when it first opens in a program that knows the room.
 */
export interface Seed {
  /** The file format that brought it. */
  readonly since: number;
  readonly sow: (work: Work) => void;
}

/** The last format whose seeds were sown. Workspaces that say nothing were made in format 3 or before. */
const sown = defineSetting('workspace.sown', z.number().int(), 3);

const due = (reader: RecordReader, seeds: readonly Seed[]): readonly Seed[] => {
  const last = readSetting(reader, sown);
  return seeds.filter(({ since }) => since > last);
};

/** Sows everything into a new workspace, as part of the unit of work that makes it. */
export function sowAll(work: Work, seeds: readonly Seed[]): void {
  for (const { sow } of seeds) sow(work);
  writeSetting(work, sown, FORMAT);
}

/** Sows what the program has learned since the workspace was last open: whole or not at all. */
export function sowMissing(workspace: Workspace, seeds: readonly Seed[]): void {
  const missing = due(workspace.reader, seeds);
  if (missing.length === 0) return;
  workspace.write({ action: 'core.workspace.upgrade', actor: SYSTEM, source: 'system' }, (work) => {
    for (const { sow } of missing) sow(work);
    writeSetting(work, sown, FORMAT);
  });
}
