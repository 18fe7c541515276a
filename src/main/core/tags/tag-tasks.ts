import { defineTask, type TaskContext } from '../jobs/task.ts';
import type { Command } from '../storage/work.ts';
import { type Merged, mergeTags, removeTagForGood } from './manage-tags.ts';

/** Whoever holds it may rename, merge and remove tags: that touches the records of others. */
export const MANAGE_TAGS = 'core.tag.manage';

type Order = { readonly id: string; readonly command: Omit<Command, 'actor' | 'action' | 'permission'> };

const EVERY = 500;

const watch =
  ({ progress, throwIfCancelled }: TaskContext) =>
  (done: number): void => {
    if (done % EVERY !== 0) return;
    throwIfCancelled();
    progress(done, null);
  };

/** Merging moves as many rows as bear the tag, so it is a worker's; one unit of work all the same. */
export const mergeTagsTask = defineTask(
  'tags.merge',
  ({ id, into, command }: Order & { readonly into: string }, context): Merged =>
    context.write(
      { ...command, action: 'core.tag.merge', permission: MANAGE_TAGS, actor: context.actor },
      (work) => mergeTags(work, id, into, watch(context)),
    ).answer,
);

/** As merging, for a tag that nothing takes the place of. */
export const removeTagTask = defineTask(
  'tags.remove',
  ({ id, command }: Order, context): { readonly removed: number } =>
    context.write(
      { ...command, action: 'core.tag.remove', permission: MANAGE_TAGS, actor: context.actor },
      (work) => ({ removed: removeTagForGood(work, id, watch(context)) }),
    ).answer,
);
