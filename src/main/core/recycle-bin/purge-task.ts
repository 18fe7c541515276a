import type { Registry } from '../entities/registry.ts';
import { defineTask } from '../jobs/task.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import type { Command } from '../storage/work.ts';
import { wholeBin } from './overview.ts';
import { PURGE, type PurgeResult, previewPurge, purgeRecords } from './purge.ts';
import type { Member } from './rows.ts';

/** Records by kind and id; null for everything that the actor finds in the bin. */
export type WantedRecords = readonly { readonly entity: string; readonly id: string }[] | null;

/** Named records, each once. */
export const membersOf = (named: NonNullable<WantedRecords>, registry: Registry): Member[] => [
  ...new Map(
    named.map(({ entity, id }) => [`${entity} ${id}`, { entity: registry.get(entity), id }]),
  ).values(),
];

const recordsWanted = (reader: Reader, wanted: WantedRecords, scope: FilterScope): Member[] =>
  wanted ? membersOf(wanted, scope.registry) : wholeBin(reader, scope);

export interface PurgeOrder {
  readonly records: WantedRecords;
  readonly reason: string;
  readonly source: Command['source'];
  readonly key?: string;
}

/** Removes very many records as one unit of work in a worker, so that the window stays alive. */
export const purgeTask = defineTask(
  'recycleBin.purge',
  ({ records, ...command }: PurgeOrder, { actor, scope, write }): PurgeResult =>
    write({ action: PURGE, actor, ...command }, (work) =>
      purgeRecords(work, recordsWanted(work, records, scope), scope),
    ).answer,
);

/** What that would remove. */
export const purgePreviewTask = defineTask(
  'recycleBin.purgePreview',
  (records: WantedRecords, { reader, scope }): PurgeResult =>
    previewPurge(reader, recordsWanted(reader, records, scope), scope),
);
