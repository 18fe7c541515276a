import type { Tone } from '#shared/fields.ts';
import type { Span } from './gantt-scale.ts';

/** A task on a time axis. */
export interface GanttTask extends Span {
  readonly id: string;
  readonly name: string;
  /** Beside the name: who does it. */
  readonly detail?: string;
  readonly tone?: Tone;
  /** Percent done. */
  readonly done?: number;
  /** The tasks that must end before this one begins. */
  readonly after?: readonly string[];
  /** Depth under the tasks above it; 0 for the outermost. */
  readonly depth?: number;
  /** False where it may not be moved. */
  readonly moves?: boolean;
}

/** The tasks that begin before one that they wait for has ended. */
export function brokenLinks(
  tasks: readonly GanttTask[],
): readonly { readonly from: string; readonly to: string }[] {
  const known = new Map(tasks.map((task) => [task.id, task]));
  return tasks.flatMap((task) =>
    (task.after ?? []).flatMap((id) => {
      const before = known.get(id);
      return before && before.end >= task.start ? [{ from: id, to: task.id }] : [];
    }),
  );
}
