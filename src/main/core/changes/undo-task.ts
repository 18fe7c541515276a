import { defineTask } from '../jobs/task.ts';
import { readGroup } from '../storage/change-log.ts';
import type { Command } from '../storage/work.ts';
import { undoGroup } from './undo.ts';

/** An action of more rows than this, such as an import, is undone in a worker, so that the window stays alive. */
export const LARGE_ACTION = 500;

export interface UndoOrder {
  readonly group: number;
  readonly source: Command['source'];
  readonly key?: string;
  readonly reason?: string;
}

/** Takes back one large action as one unit of work. */
export const undoTask = defineTask(
  'changes.undo',
  ({ group, source, key, reason }: UndoOrder, context): null => {
    const { seq } = readGroup(context.reader, group);
    const command: Command = {
      action: 'core.change.undo',
      permission: 'core.undo.write',
      actor: context.actor,
      source,
      undoes: seq,
      ...(key === undefined ? {} : { key }),
      ...(reason === undefined ? {} : { reason }),
    };
    return context.write(command, (work) => {
      undoGroup(work, group, context.scope);
      return null;
    }).answer;
  },
);
