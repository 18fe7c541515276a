import { AppError } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import { DryRunEnd } from '../jobs/dry-run.ts';
import { defineTask, type TaskContext } from '../jobs/task.ts';
import type { Command, Work } from '../storage/work.ts';
import type { Table } from './delimited.ts';
import { demandImportable, type ImportFile, readFile } from './import-file.ts';
import { ImportJob } from './import-job.ts';
import { type ImportReport, refuseErrors, sampleOf } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { hashOf, lastImport } from './past-imports.ts';
import { rememberMapping } from './remembered-mapping.ts';
import { resultFile } from './result-file.ts';
import { type ImportOutcome, runImport } from './run-import.ts';
import { type Counts, countVerdicts, sameCounts } from './verdict.ts';

export { inspectTask } from './inspect.ts';

export interface ImportOrder {
  readonly file: ImportFile;
  readonly mapping: Mapping;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly skipErrors: boolean;
  /** What the dry run found; a commit that would do otherwise is refused with `importChanged`. */
  readonly expected?: Counts | undefined;
}

/**
 * Imports a file in one unit of work, or, as a dry run, does the same and rolls it back: the verdicts are what would
 * really happen. All or nothing, unless the user chose to skip rows with errors.
 */
export const importTask = defineTask('imports.run', (order: ImportOrder, context): ImportReport => {
  const { file, mapping, dryRun } = order;
  const entity = demandImportable(context.registry, file.entity, context.actor);
  const { table } = readFile(file);
  const hash = hashOf(file.bytes);
  const command: Command = {
    action: `${entity.spec.domain}.${entity.name}.import`,
    actor: context.actor,
    source: 'import',
    reason: file.name,
  };
  try {
    const { answer, group } = context.write(command, (work) => {
      const seenBefore = lastImport(work, hash, entity.name) !== null;
      const outcome = runImport(work, entity, { table, mapping, seenBefore, onRow: watch(context) });
      const report = reportOf(order, table, outcome);
      if (dryRun) throw new DryRunEnd(report);
      demandExpected(order, report, outcome);
      rememberMapping(work, entity, table.header, mapping);
      recordJob(work, entity, file.name, hash, report.counts);
      return report;
    });
    return { ...answer, group };
  } catch (error) {
    if (error instanceof DryRunEnd) return error.report as ImportReport;
    throw error;
  }
});

function reportOf(
  order: ImportOrder,
  table: Table,
  { verdicts, unknownValues }: ImportOutcome,
): ImportReport {
  const counts = countVerdicts(verdicts);
  const failed = verdicts.filter(({ verdict }) => verdict === 'error');
  return {
    counts,
    unknownValues,
    sample: sampleOf(table, verdicts),
    header: table.header,
    committed: !order.dryRun,
    group: null,
    resultFile: resultFile(table, verdicts, order.language),
    errorFile: failed.length > 0 ? resultFile(table, failed, order.language) : null,
  };
}

/** Refuses errors that the user did not choose to skip, and a file that would now do otherwise than its dry run. */
function demandExpected(
  { skipErrors, expected }: ImportOrder,
  { counts }: ImportReport,
  outcome: ImportOutcome,
): void {
  if (counts.error > 0 && !skipErrors) throw refuseErrors(counts, outcome.verdicts);
  if (expected && !sameCounts(expected, counts)) throw new AppError('importChanged');
}

/** Keeps that this file was imported, in the same change group as its rows. */
function recordJob(work: Work, entity: Entity, fileName: string, fileHash: string, counts: Counts): void {
  if (counts.new + counts.changed === 0) return;
  work.insert(ImportJob, {
    fileName,
    fileHash,
    entityName: entity.name,
    created: counts.new,
    updated: counts.changed,
    unchanged: counts.unchanged + counts.duplicate,
    failed: counts.error,
  });
}

const EVERY = 500;

const watch =
  (context: TaskContext) =>
  (done: number, total: number): void => {
    if (done % EVERY !== 0 && done !== total) return;
    context.throwIfCancelled();
    context.progress(done, total);
  };
