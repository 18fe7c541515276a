import { defineTask, type Task } from '../jobs/task.ts';
import { readTotals } from '../lists/totals.ts';
import type { MetricCatalogue } from '../metrics/metric-catalogue.ts';
import { visibleSteps } from '../processes/process.ts';
import { type Checklist, checklistOf, WHOLE } from './checklist.ts';
import { dismissedBy } from './dismissed.ts';
import { type AnyRow, roomItems } from './room-items.ts';

export type RoomChecklistTask = Task<string, Checklist>;

/** The checklist of a room, within the rights of whoever asks. Nothing is counted once it was dismissed. */
export const defineChecklistTask = (catalogue: MetricCatalogue): RoomChecklistTask =>
  defineTask('checklist.room', (room: string, { reader, scope }) =>
    reader.atOneMoment(() => {
      const dismissed = dismissedBy(reader, scope.actor.id, room);
      if (dismissed.has(WHOLE)) return { items: [], done: 0, over: true };
      const anyRow: AnyRow = (entity, filter) =>
        readTotals(
          reader,
          scope.registry.get(entity),
          { entity, ...(filter === null ? {} : { filter }) },
          scope,
        ).count > 0;
      const steps = visibleSteps(catalogue.room(room).process ?? [], scope);
      return checklistOf(roomItems(steps, anyRow), dismissed);
    }),
  );
