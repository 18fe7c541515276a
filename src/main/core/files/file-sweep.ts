import type { Compilable } from 'kysely';
import { SYSTEM } from '../access/actor.ts';
import { defineEntity } from '../entities/entity.ts';
import { integer } from '../entities/field.ts';
import type { Recurring } from '../jobs/recurring.ts';
import type { AnyTables } from '../lists/compile-filter.ts';
import type { Sweep } from '../storage/orphans.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Command, Work } from '../storage/work.ts';
import { Attachment } from './attachment-entity.ts';

const builder = queryBuilder<AnyTables>();
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

/** Attachments whose record has left the recycle bin for good. */
const strays = (work: Work): { id: string }[] =>
  work.registry.all
    .filter(({ meta }) => meta.hasPage)
    .flatMap(({ name }) =>
      work.all(
        builder
          .selectFrom('attachment')
          .select('id')
          .where('recordEntity', '=', name)
          .where('recordId', 'not in', (eb) => eb.selectFrom(name).select('id')) as Compilable<{
          id: string;
        }>,
      ),
    );

/**
 * Takes away attachments whose record is gone, and bytes that nothing has referred to for 30 days; notes how many.
 * Whole or absent.
 */
export function sweepFiles(work: Work): Sweep {
  for (const { id } of strays(work)) work.remove(Attachment, id);
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
