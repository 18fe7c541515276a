import { createHash } from 'node:crypto';
import { AppError, bothLanguages, type Problem } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';
import type { TablesOf } from '../entities/entity.ts';
import { defineTask, type TaskContext } from '../jobs/task.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { readMapping } from '../storage/import-mapping.ts';
import type { Command } from '../storage/work.ts';
import { type DateOrder, guessDateOrder } from './date-order.ts';
import { decode, type Decoded, type Encoding } from './decode.ts';
import { type Delimiter, parseTable, type Table } from './delimited.ts';
import { guessMapping } from './guess-mapping.ts';
import { ImportJob } from './import-job.ts';
import { Mapping } from './mapping.ts';
import type { UnknownValue } from './references.ts';
import { resultFile } from './result-file.ts';
import { importableFields, runImport } from './run-import.ts';
import { type Counts, countVerdicts, type RowVerdict, type Verdict } from './verdict.ts';

/** A file and how it is to be read. */
export interface ImportFile {
  readonly entity: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

export interface Inspection {
  readonly file: { readonly name: string; readonly size: number; readonly hash: string };
  readonly encoding: Decoded['encoding'];
  readonly encodingReason: Decoded['reason'];
  readonly delimiter: Delimiter;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly samples: readonly string[];
    readonly field: string | null;
    readonly reason: Decoded['reason'];
    readonly dateOrder: DateOrder | null;
    /** False where no cell tells day from month, and the user should look. */
    readonly dateOrderCertain: boolean;
  }[];
  readonly preview: readonly (readonly string[])[];
  /** The mapping that a file with these headers was last imported with. */
  readonly remembered: Mapping | null;
  readonly seenBefore: { readonly at: number; readonly count: number } | null;
}

export interface ImportReport {
  readonly counts: Counts;
  readonly unknownValues: readonly UnknownValue[];
  /** The first rows of every verdict, errors first, with their cells. */
  readonly sample: readonly (RowVerdict & { readonly cells: readonly string[] })[];
  readonly header: readonly string[];
  readonly committed: boolean;
  readonly resultFile: Uint8Array;
}

const PREVIEW_ROWS = 50;
const SAMPLE_ROWS = 200;
const SAMPLES = 5;
const LONGEST_SAMPLE = 200;

const builder = queryBuilder<TablesOf<typeof ImportJob>>();
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const headersKey = (header: readonly string[]): string => createHash('sha256').update(JSON.stringify(header)).digest('hex');
const shorten = (cell: string): string => (cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell);

function readFile(file: ImportFile): { table: Table; decoded: Decoded } {
  const decoded = decode(file.bytes, file.name, file.encoding);
  return { decoded, table: parseTable(decoded.text, file.name, file.delimiter) };
}

function lastImport(reader: Reader, hash: string, entity: string): { at: number; count: number } | null {
  const job = reader.first(
    builder
      .selectFrom('importJob')
      .select(['createdAt', 'created', 'updated', 'unchanged'])
      .where('fileHash', '=', hash)
      .where('entityName', '=', entity)
      .orderBy('rid', 'desc'),
  );
  return job ? { at: job.createdAt, count: job.created + job.updated + job.unchanged } : null;
}

/** What a file holds and how its columns seem to map; writes nothing. */
export const inspectTask = defineTask('imports.inspect', (file: ImportFile, { registry, reader }): Inspection => {
  const entity = registry.get(file.entity);
  const { table, decoded } = readFile(file);
  const guesses = guessMapping(table.header, importableFields(entity));
  const remembered = readMapping(reader, file.entity, headersKey(table.header));
  return {
    file: { name: file.name, size: file.bytes.length, hash: hashOf(file.bytes) },
    encoding: decoded.encoding,
    encodingReason: decoded.reason,
    delimiter: table.delimiter,
    rows: table.rows.length,
    columns: guesses.map(({ column, field, reason }, at) => {
      const cells = table.rows.map((row) => row.cells[at] ?? '');
      const dates = entity.field(field ?? '')?.kind === 'date' ? guessDateOrder(cells) : undefined;
      return {
        name: column,
        samples: [...new Set(cells.filter((cell) => cell.trim() !== ''))].slice(0, SAMPLES).map(shorten),
        field,
        reason,
        dateOrder: dates?.order ?? null,
        dateOrderCertain: dates?.certain ?? true,
      };
    }),
    preview: table.rows.slice(0, PREVIEW_ROWS).map((row) => table.header.map((_, at) => shorten(row.cells[at] ?? ''))),
    remembered: remembered === undefined ? null : Mapping.parse(JSON.parse(remembered)),
    seenBefore: lastImport(reader, hashOf(file.bytes), file.entity),
  };
});

/** Ends a dry run: carries what was found out of the transaction that is rolled back. */
class DryRunEnd extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('dry run');
    this.report = report;
  }
}

export interface ImportOrder {
  readonly file: ImportFile;
  readonly mapping: Mapping;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly skipErrors: boolean;
  /** What the dry run found; a commit that would do otherwise is refused with `importChanged`. */
  readonly expected?: Counts | undefined;
  readonly key?: string | undefined;
}

/**
 * Imports a file in one unit of work, or, as a dry run, does the same and rolls it back: the verdicts are what would
 * really happen. All or nothing, unless the user chose to skip rows with errors.
 */
export const importTask = defineTask('imports.run', (order: ImportOrder, context): ImportReport => {
  const { file, mapping, dryRun, skipErrors, expected } = order;
  const entity = context.registry.get(file.entity);
  const { table } = readFile(file);
  const hash = hashOf(file.bytes);
  const command: Command = {
    action: `${entity.spec.domain}.${entity.name}.import`,
    actor: context.actor,
    source: 'import',
    reason: file.name,
    ...(order.key === undefined ? {} : { key: order.key }),
  };
  try {
    return context.write(command, (work) => {
      const seenBefore = lastImport(work, hash, entity.name) !== null;
      const outcome = runImport(work, entity, { table, mapping, seenBefore, onRow: watch(context) });
      const counts = countVerdicts(outcome.verdicts);
      const committed = !dryRun && (counts.error === 0 || skipErrors);
      const report: ImportReport = {
        counts,
        unknownValues: outcome.unknownValues,
        sample: sampleOf(table, outcome.verdicts),
        header: table.header,
        committed,
        resultFile: resultFile(table, outcome.verdicts, order.language),
      };
      if (dryRun) throw new DryRunEnd(report);
      if (!committed) throw new AppError('importHasErrors', { count: counts.error }, { problems: firstProblems(outcome.verdicts) });
      if (expected && JSON.stringify(expected) !== JSON.stringify(counts)) throw new AppError('importChanged');
      work.rememberMapping(entity.name, headersKey(table.header), JSON.stringify(mapping));
      if (counts.new + counts.changed > 0)
        work.insert(ImportJob, {
          fileName: file.name,
          fileHash: hash,
          entityName: entity.name,
          created: counts.new,
          updated: counts.changed,
          unchanged: counts.unchanged + counts.duplicate,
          failed: counts.error,
        });
      return report;
    }).answer;
  } catch (error) {
    if (error instanceof DryRunEnd) return error.report;
    throw error;
  }
});

const EVERY = 500;

const watch = (context: TaskContext) => (done: number, total: number): void => {
  if (done % EVERY !== 0 && done !== total) return;
  context.throwIfCancelled();
  context.progress(done, total);
};

const MOST_PROBLEMS = 5;

/** The first rows with errors, each a sentence with its row: the refusal says where to look. */
const firstProblems = (verdicts: readonly RowVerdict[]): Problem[] => {
  const failed = verdicts.filter(({ verdict }) => verdict === 'error');
  const rows = failed.slice(0, MOST_PROBLEMS).map(({ row, problems }): Problem => ({
    code: 'rowInvalid',
    params: { row, reason: bothLanguages(problems) },
  }));
  return [{ code: 'importHasErrors', params: { count: failed.length } }, ...rows];
};

function sampleOf(table: Table, verdicts: readonly RowVerdict[]): ImportReport['sample'] {
  const cells = new Map(table.rows.map((row) => [row.number, row.cells]));
  const order: readonly Verdict[] = ['error', 'changed', 'duplicate', 'new', 'unchanged'];
  const share = Math.ceil(SAMPLE_ROWS / order.length);
  return order
    .flatMap((verdict) => verdicts.filter((each) => each.verdict === verdict).slice(0, verdict === 'error' ? SAMPLE_ROWS / 2 : share))
    .slice(0, SAMPLE_ROWS)
    .map((each) => ({ ...each, cells: table.header.map((_, at) => shorten(cells.get(each.row)?.[at] ?? '')) }));
}
