import { defineTask } from '../jobs/task.ts';
import type { Command } from '../storage/work.ts';
import { PURGE, type PurgeResult, purgeRecords } from './recycle-bin-purge.ts';

export interface PurgeOrder {
  readonly records: readonly { readonly entity: string; readonly id: string }[];
  readonly reason: string;
  readonly source: Command['source'];
  readonly key?: string;
}

/** Removes very many records as one unit of work in a worker, so that the window stays alive. */
export const purgeTask = defineTask(
  'recycleBin.purge',
  ({ records, ...command }: PurgeOrder, { registry, actor, scope, write }): PurgeResult => {
    const members = records.map(({ entity, id }) => ({ entity: registry.get(entity), id }));
    return write({ action: PURGE, actor, ...command }, (work) => purgeRecords(work, members, scope)).answer;
  },
);
