import { SYSTEM } from '../access/actor.ts';
import { defineEntity } from '../entities/entity.ts';
import { integer } from '../entities/field.ts';
import type { Recurring } from '../jobs/recurring.ts';
import type { Sweep } from '../storage/orphans.ts';
import type { Command, Work } from '../storage/work.ts';

const DAY = 86_400_000;
/** For so long an undo can bring a file back after the last record let go of it. */
const KEPT_DAYS = 30;

/** What a sweep removed; one that found nothing to remove leaves no entry. */
export const FileSweep = defineEntity({
  name: 'fileSweep',
  domain: 'core',
  label: { zh: '文件清理', en: 'File sweep' },
  plural: { zh: '文件清理', en: 'File sweeps' },
  mergeClass: 'ledger',
  titleField: 'files',
  hasPage: false,
  fields: {
    files: integer({ label: { zh: '移除的文件', en: 'Files removed' }, required: true, inList: true }),
    bytes: integer({ label: { zh: '移除的字节', en: 'Bytes removed' }, required: true, inList: true }),
  },
});

/** Files that lost their last record before this moment are due to go. */
export const dueBefore = (now: number): number => now - KEPT_DAYS * DAY;

/** Takes away bytes that nothing has referred to for 30 days, and notes how many; whole or absent. */
export function sweepFiles(work: Work): Sweep {
  const sweep = work.sweepFiles(dueBefore(work.now));
  const { files, bytes } = sweep.removed;
  if (files > 0) work.insert(FileSweep, { files, bytes });
  return sweep;
}

export const sweepCommand: Command = { action: 'core.file.sweep', actor: SYSTEM, source: 'system' };

/** Every day, and once for all the days that the program was closed. */
export const dailySweep: Recurring = {
  name: 'fileSweep',
  label: { zh: '清理无人引用的文件', en: 'Remove files that nothing refers to' },
  every: DAY,
  run: async ({ workspace }) => {
    await workspace.writeWhenFree(sweepCommand, sweepFiles);
  },
};
