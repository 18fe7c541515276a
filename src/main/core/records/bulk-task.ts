import type { Entity } from '../entities/entity.ts';
import { DryRunEnd } from '../jobs/dry-run.ts';
import { defineTask } from '../jobs/task.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Command, Work } from '../storage/work.ts';
import { type BulkEdit, type BulkReport, type BulkTarget, bulkEdit, demandAsExpected } from './bulk-edit.ts';

/** More rows than this are edited in a worker, so that the window stays alive; so is whatever a filter finds. */
const FEW = 200;

export const isLargeEdit = (target: BulkTarget): boolean => !('ids' in target) || target.ids.length > FEW;

export interface BulkOrder {
  readonly entity: string;
  readonly edit: BulkEdit;
  /** Roll back, and say what would have happened. */
  readonly dryRun: boolean;
  readonly expected?: { readonly changed: number; readonly refused: number } | undefined;
}

export const bulkAction = ({ name, spec }: Entity): string => `${spec.domain}.${name}.bulkEdit`;

/** The body of the unit of work; a dry run ends it with `DryRunEnd`. */
export function bulkBody(
  work: Work,
  entity: Entity,
  { edit, dryRun, expected }: BulkOrder,
  scope: FilterScope,
  onRow?: (done: number, total: number) => void,
): BulkReport {
  const report = bulkEdit(work, entity, edit, scope, onRow);
  if (dryRun) throw new DryRunEnd(report);
  demandAsExpected(report, expected);
  // what changed is in the log; the receipt of the command keeps the counts
  return { ...report, changes: [], refusals: [] };
}

const EVERY = 100;

export const bulkTask = defineTask(
  'records.bulkEdit',
  (
    { command, ...order }: BulkOrder & { readonly command: Omit<Command, 'actor' | 'action'> },
    context,
  ): BulkReport => {
    const entity = context.registry.get(order.entity);
    const whole: Command = { ...command, action: bulkAction(entity), actor: context.actor };
    try {
      return context.write(whole, (work) =>
        bulkBody(work, entity, order, context.scope, (done, total) => {
          if (done % EVERY !== 0) return;
          context.throwIfCancelled();
          context.progress(done, total);
        }),
      ).answer;
    } catch (error) {
      if (error instanceof DryRunEnd) return error.report as BulkReport;
      throw error;
    }
  },
);
