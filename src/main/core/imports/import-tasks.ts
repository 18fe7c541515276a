import { AppError } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import { DryRunEnd } from '../jobs/dry-run.ts';
import { defineTask, type TaskContext } from '../jobs/task.ts';
import type { Command, Work } from '../storage/work.ts';
import { demandImportable, type ImportFile, type ReadFile, readFile } from './import-file.ts';
import { ImportJob } from './import-job.ts';
import { type ImportReport, type ImportSummary, refuseErrors, sampleOf } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { hashOf, lastImport } from './past-imports.ts';
import { rememberMapping } from './remembered-mapping.ts';
import { resultCsv, resultWorkbook } from './result-file.ts';
import { type ImportOutcome, runImport } from './run-import.ts';
import { type Counts, countVerdicts, type RowVerdict, sameCounts } from './verdict.ts';

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

export interface CarriedOut extends ImportOutcome {
  readonly file: ReadFile;
  /** The change group of the import; null where it was a dry run or nothing was written. */
  readonly group: number | null;
}

/**
 * Imports a file in one unit of work, or, as a dry run, does the same and rolls it back: the verdicts are what would
 * really happen. All or nothing, unless the user chose to skip rows with errors.
 */
export function carryOut(order: ImportOrder, context: TaskContext): CarriedOut {
  const { mapping, dryRun } = order;
  const entity = demandImportable(context.registry, order.file.entity, context.actor);
  const file = readFile(order.file);
  const { table } = file;
  const hash = hashOf(order.file.bytes);
  const command: Command = {
    action: `${entity.spec.domain}.${entity.name}.import`,
    actor: context.actor,
    source: 'import',
    reason: order.file.name,
  };
  try {
    const { answer, group } = context.write(command, (work) => {
      const seenBefore = lastImport(work, hash, entity.name) !== null;
      const outcome = runImport(work, entity, { table, mapping, seenBefore, onRow: watch(context) });
      if (dryRun) throw new DryRunEnd(outcome);
      const counts = countVerdicts(outcome.verdicts);
      demandExpected(order, counts, outcome);
      rememberMapping(work, entity, table.header, mapping);
      recordJob(work, entity, order.file.name, hash, counts);
      return outcome;
    });
    return { ...answer, file, group };
  } catch (error) {
    if (error instanceof DryRunEnd) return { ...(error.report as ImportOutcome), file, group: null };
    throw error;
  }
}

/** Carries an import out and makes the files that go back. */
export const importTask = defineTask(
  'imports.run',
  async (order: ImportOrder, context): Promise<ImportReport> => {
    const done = carryOut(order, context);
    const { table, workbook } = done.file;
    const failed = done.verdicts.filter(({ verdict }) => verdict === 'error');
    const write = (verdicts: readonly RowVerdict[]): Promise<Uint8Array> | Uint8Array =>
      workbook
        ? resultWorkbook(table, verdicts, order.language, workbook.sheet)
        : resultCsv(table, verdicts, order.language);
    return {
      ...summaryOf(done, order.dryRun),
      resultKind: workbook ? 'xlsx' : 'csv',
      resultFile: await write(done.verdicts),
      errorFile: failed.length > 0 ? await write(failed) : null,
    };
  },
);

/** What came of an import, without its files. */
export const summaryOf = (
  { verdicts, unknownValues, file: { table }, group }: CarriedOut,
  dryRun: boolean,
): ImportSummary => ({
  counts: countVerdicts(verdicts),
  unknownValues,
  sample: sampleOf(table, verdicts),
  header: table.header,
  committed: !dryRun,
  group,
});

/** Refuses errors that the user did not choose to skip, and a file that would now do otherwise than its dry run. */
function demandExpected({ skipErrors, expected }: ImportOrder, counts: Counts, outcome: ImportOutcome): void {
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
