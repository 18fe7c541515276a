import { z } from 'zod';
import type { FieldValue } from '#shared/fields.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { type FilterScope, filterScope } from '../lists/compile-filter.ts';
import { defineSetting, readSetting } from '../settings/setting.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { PURGE, planPurge, purgeRecords } from './recycle-bin-purge.ts';
import type { Member } from './recycle-bin-rows.ts';

export const DAY = 86_400_000;
export const DAYS_RANGE = { least: 1, most: 365 } as const;

/** How many days deleted records can be restored. */
export const RecycleBinDays = defineSetting(
  'recycleBin.days',
  z.number().int().min(DAYS_RANGE.least).max(DAYS_RANGE.most),
  30,
);

/** Whole days until what was deleted then is due to go; 0 when it is. */
export const daysLeft = (deletedAt: number, days: number, now: number): number =>
  Math.max(0, Math.ceil((deletedAt + days * DAY - now) / DAY));

const builder = queryBuilder<Record<string, Record<string, FieldValue>>>();

/** What was deleted by itself before that moment, of every kind. */
const deletedBefore = (reader: Reader, moment: number, { registry }: FilterScope): Member[] =>
  registry.all
    .filter(({ spec }) => spec.mergeClass !== 'ledger')
    .flatMap((entity) =>
      reader
        .all(
          builder
            .selectFrom(`${entity.name} as t`)
            .select('t.id')
            .where('t.deletedAt', 'is not', null)
            .where('t.deletedAt', '<=', moment)
            .where('t.deletedWith', 'is', null)
            .orderBy('t.deletedAt'),
        )
        .map(({ id }) => ({ entity, id: String(id) })),
    );

/** As many deletions as one unit of work removes, so that other commands wait little. */
const BATCH = 200;

/**
 * Removes for good what has lain in the recycle bin for longer than its days and nothing refers to. Each batch is one
 * unit of work; between two of them others may write, so every batch looks again at what it removes.
 */
export async function purgeExpired(workspace: Workspace): Promise<void> {
  const { reader, registry, facts, today } = workspace;
  const scope = filterScope(registry, SYSTEM, today, facts.timeZone);
  const moment = workspace.clock() - readSetting(reader, RecycleBinDays) * DAY;
  const { going } = planPurge(reader, deletedBefore(reader, moment, scope), scope);
  for (let at = 0; at < going.length; at += BATCH) {
    const roots = going.slice(at, at + BATCH).flatMap((members) => members[0] ?? []);
    await workspace.writeWhenFree({ action: PURGE, actor: SYSTEM, source: 'system' }, (work) => {
      const still = roots.filter(({ entity, id }) => {
        const deletedAt = work.find(entity, id)?.deletedAt ?? null;
        return deletedAt !== null && deletedAt <= moment;
      });
      purgeRecords(work, still, scope);
    });
  }
}

/** Empties the recycle bin of what has expired, once a day. */
export const recycleBinExpiry: Recurring = {
  name: PURGE,
  label: { zh: '清理回收站', en: 'Empty the recycle bin' },
  every: DAY,
  run: ({ workspace }) => purgeExpired(workspace),
};
