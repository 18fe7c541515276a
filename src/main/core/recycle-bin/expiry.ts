import type { FieldValue } from '#shared/fields.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Recurring, RecurringDesk } from '../jobs/recurring.ts';
import { defineTask } from '../jobs/task.ts';
import { type FilterScope, filterScope } from '../lists/compile-filter.ts';
import { readSetting } from '../settings/setting.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { DAY, RecycleBinDays } from './days.ts';
import { PURGE, planPurge, purgeRecords } from './purge.ts';
import type { Member } from './rows.ts';

const builder = queryBuilder<Record<string, Record<string, FieldValue>>>();

/** What was deleted by itself before that moment, of every kind. */
const deletedBefore = (reader: Reader, moment: number, { registry }: FilterScope): Member[] =>
  registry.all
    // a member taken out of a set stays marked as taken out, or its record's history could not tell
    .filter(({ spec }) => spec.mergeClass !== 'ledger' && spec.mergeClass !== 'set')
    .flatMap((entity) =>
      reader
        .all(
          builder
            .selectFrom(`${entity.name} as t`)
            .select('t.id')
            .where('t.deletedAt', 'is not', null)
            .where('t.deletedAt', '<=', moment)
            .where('t.deletedWith', 'is', null)
            // what was merged stays, so that links to it still lead somewhere
            .$if(entity.spec.merging !== undefined, (query) =>
              query.where(`t.${entity.spec.merging?.into}`, 'is', null),
            )
            .orderBy('t.deletedAt'),
        )
        .map(({ id }) => ({ entity, id: String(id) })),
    );

interface Named {
  readonly entity: string;
  readonly id: string;
}

/** What of the records deleted before a moment can go, in the order to remove it; much of a large bin may have to stay. */
export const planExpiryTask = defineTask(
  'recycleBin.planExpiry',
  (moment: number, { reader, scope }): Named[] =>
    planPurge(reader, deletedBefore(reader, moment, scope), scope).going.flatMap(([root]) =>
      root ? [{ entity: root.entity.name, id: root.id }] : [],
    ),
);

/** As many deletions as one unit of work removes, so that other commands wait little. */
const BATCH = 50;

/**
 * Removes for good what has lain in the recycle bin for longer than its days and nothing refers to. Each batch is one
 * unit of work; between two of them others may write, so every batch looks again at what it removes.
 */
async function purgeExpired({ workspace, workers }: RecurringDesk): Promise<void> {
  const { registry, facts, today } = workspace;
  const moment = workspace.clock() - readSetting(workspace.reader, RecycleBinDays) * DAY;
  const due = await workers.read(planExpiryTask, moment, workspace, SYSTEM);
  const scope = filterScope(registry, SYSTEM, today, facts.timeZone);
  for (let at = 0; at < due.length; at += BATCH) {
    const batch = due.slice(at, at + BATCH).map(({ entity, id }) => ({ entity: registry.get(entity), id }));
    await workspace.writeWhenFree({ action: PURGE, actor: SYSTEM, source: 'system' }, (work) => {
      const still = batch.filter(({ entity, id }) => {
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
  run: purgeExpired,
};
