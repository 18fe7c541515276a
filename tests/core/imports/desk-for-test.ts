import type { Actor } from '../../../src/main/core/access/actor.ts';
import type { Role } from '../../../src/main/core/access/role.ts';
import { undoGroup } from '../../../src/main/core/changes/undo.ts';
import type { Entity } from '../../../src/main/core/entities/entity.ts';
import { type ExportOrder, exportListTask } from '../../../src/main/core/exports/export-list.ts';
import { ImportJob } from '../../../src/main/core/imports/import-job.ts';
import type { ImportReport } from '../../../src/main/core/imports/import-report.ts';
import { carryOut, inspectTask, summaryOf } from '../../../src/main/core/imports/import-tasks.ts';
import type { Inspection } from '../../../src/main/core/imports/inspect.ts';
import { Mapping } from '../../../src/main/core/imports/mapping.ts';
import { resultCsv } from '../../../src/main/core/imports/result-file.ts';
import type { TaskContext } from '../../../src/main/core/jobs/task.ts';
import { type FilterScope, filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { AppError, errorText } from '../../../src/shared/errors.ts';
import type { FieldValue } from '../../../src/shared/fields.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';
import { Good, Maker, Remark, Shelf } from './goods-for-test.ts';

export interface ImportChoices {
  readonly mapping?: Partial<Mapping>;
  readonly dryRun?: boolean;
  readonly skipErrors?: boolean;
  readonly expected?: ImportReport['counts'];
  readonly as?: Role;
  /** Called with each progress; may throw as a cancelled job does. */
  readonly onProgress?: (done: number) => void;
}

/** A workspace with goods, and the tasks that a screen would start on it. */
export interface Desk extends TestWorkspace {
  inspect(entity: Entity, file: string | Uint8Array, as?: Role): Inspection;
  import(entity: Entity, file: string | Uint8Array, choices?: ImportChoices): ImportReport;
  export(request: Partial<ExportOrder> & { entity: string }, as?: Role): Promise<Uint8Array>;
  insert(entity: Entity, values: Record<string, FieldValue>): string;
  rows(entity: Entity): Record<string, FieldValue>[];
  undo(group: number | null): void;
}

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

/** `resources` is the folder with the fonts, for what is drawn. */
export async function deskForTest(resources = ''): Promise<Desk> {
  const made = await workspaceWith([Good, Maker, Shelf, Remark, ImportJob]);
  const { workspace, registry, owner } = made;
  const command = { action: 'test.good.write', actor: owner, source: 'screen' } as const;
  const scopeOf = (actor: Actor): FilterScope =>
    filterScope(registry, actor, workspace.today, workspace.facts.timeZone);
  const contextOf = (
    role: Role = owner.role,
    onProgress: (done: number) => void = () => undefined,
  ): TaskContext => {
    const actor = { ...owner, role };
    return {
      registry,
      facts: workspace.facts,
      actor,
      scope: scopeOf(actor),
      resources,
      reader: workspace.reader,
      write: (given, body) => workspace.write(given, body),
      progress: onProgress,
      past: () => {
        throw new Error('nothing here asks for the past');
      },
      throwIfCancelled: () => undefined,
    };
  };
  const fileOf = (entity: Entity, file: string | Uint8Array) => ({
    entity: entity.name,
    name: '货品.csv',
    bytes: bytesOf(file),
  });
  const inspect: Desk['inspect'] = (entity, file, as) =>
    inspectTask.run(fileOf(entity, file), contextOf(as)) as Inspection;
  return {
    ...made,
    inspect,
    import: (
      entity,
      file,
      { mapping, as, onProgress, dryRun = false, skipErrors = false, expected } = {},
    ) => {
      const { columns } = inspect(entity, file);
      const guessed = {
        columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
        dateOrders: Object.fromEntries(
          columns.flatMap(({ name, dateOrder }) => (dateOrder ? [[name, dateOrder]] : [])),
        ),
      };
      const done = carryOut(
        {
          file: fileOf(entity, file),
          mapping: Mapping.parse({ ...guessed, ...mapping }),
          language: 'zh',
          dryRun,
          skipErrors,
          expected,
        },
        contextOf(as, onProgress),
      );
      const { table } = done.file;
      const failed = done.verdicts.filter(({ verdict }) => verdict === 'error');
      return {
        ...summaryOf(done, dryRun),
        resultKind: 'csv',
        resultFile: resultCsv(table, done.verdicts, 'zh'),
        errorFile: failed.length > 0 ? resultCsv(table, failed, 'zh') : null,
      };
    },
    export: async (request, as) => {
      const complete = { format: 'csv', language: 'zh', ...request } as ExportOrder;
      return (await exportListTask.run(complete, contextOf(as))).bytes;
    },
    insert: (entity, values) => workspace.write(command, (work) => work.insert(entity, values)).answer,
    rows: (entity) =>
      workspace.reader.sqlAll(`select * from "${entity.name}" where deletedAt is null order by rid`),
    undo: (group) => {
      if (group === null) throw new Error('nothing was written');
      workspace.write({ ...command, undoes: group }, (work) => undoGroup(work, group, scopeOf(owner)));
    },
  };
}

export const textOf = (bytes: Uint8Array | null): string =>
  new TextDecoder().decode(bytes ?? new Uint8Array());

/** The error that a call was refused with. */
export function refusalOf(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

export const sentenceOf = (run: () => unknown): string => errorText(refusalOf(run).toWire(), 'zh');
