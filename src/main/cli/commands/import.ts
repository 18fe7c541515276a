import { basename } from 'node:path';
import { AppError, problemText } from '#shared/errors.ts';
import type { EntityMeta } from '#shared/fields.ts';
import type { PublishedImport } from '../../core/imports/import-router.ts';
import type { Mapping } from '../../core/imports/mapping.ts';
import type { Api, Command, Invocation } from '../command.ts';
import { EXIT, type ExitCode, UsageError } from '../failure.ts';
import { countsText, troubleLines } from '../import-summary.ts';
import { finishJob } from '../job.ts';
import { type MappingFile, readMappingFile, resolveValues } from '../mapping-file.ts';
import { readInput } from '../read-input.ts';
import { saveTransfer } from '../write-file.ts';

type Inspection = Awaited<ReturnType<Api['imports']['inspect']>>;

/** What was remembered of files with these headers, or guessed, with what the mapping file says instead. */
function mappingFor(inspection: Inspection, said: MappingFile, values: Mapping['values']): Mapping {
  const guessed: Mapping = {
    columns: Object.fromEntries(inspection.columns.map(({ name, field }) => [name, field])),
    dateOrders: Object.fromEntries(
      inspection.columns.flatMap(({ name, dateOrder }) => (dateOrder === null ? [] : [[name, dateOrder]])),
    ),
    defaults: {},
    values: {},
  };
  const base = inspection.remembered ?? guessed;
  return {
    columns: { ...base.columns, ...said.columns },
    dateOrders: { ...base.dateOrders, ...said.dateOrders },
    defaults: { ...base.defaults, ...said.defaults },
    values: { ...base.values, ...values },
  };
}

/** A program has nobody to ask: of several sheets it takes none by itself. */
function demandOneSheet({ workbook }: Inspection): void {
  if (!workbook || workbook.sheets.length === 1) return;
  const sheets = workbook.sheets.join(', ');
  throw new UsageError({
    zh: `工作簿有多个含数据的工作表，请用 --sheet 选择：${sheets}`,
    en: `The workbook has several sheets with data; choose one with --sheet: ${sheets}`,
  });
}

/** Tells what became of the file, and writes the result file where one was asked for. */
async function tell(report: PublishedImport, entity: EntityMeta, invocation: Invocation): Promise<ExitCode> {
  const { options, terminal, language, app } = invocation;
  const { counts, unknownValues, committed } = report;
  if (options.result !== undefined) await saveTransfer(app(), report.download, options.result);
  for (const line of troubleLines(report, entity, language)) terminal.note(line);
  terminal.print(
    options.json
      ? JSON.stringify({ committed, counts, unknownValues }, null, 2)
      : countsText(report, language),
  );
  if (counts.error === 0 || committed) return EXIT.ok;
  terminal.note(problemText({ code: 'importHasErrors', params: { count: counts.error } }, language));
  return EXIT.refused;
}

/**
 * A file into the records of one kind: a dry run first, then, unless rows have errors or only the dry run was wanted,
 * all of it in one transaction.
 */
export const importFile: Command = {
  usage: '<entity> <file> [--sheet name] [--map file.json] [--dry-run] [--skip-errors] [--result out]',
  summary: {
    zh: '导入 CSV 或 XLSX：先试运行；有错误行时不写入任何数据',
    en: 'import a CSV or XLSX file: a dry run first; rows with errors stop it before anything is written',
  },
  words: [2, 2],
  options: ['sheet', 'map', 'dry-run', 'skip-errors', 'result'],

  async run(invocation) {
    const { words, options, language, app, api, unlock } = invocation;
    const [name = '', path = ''] = words;
    const said = await readMappingFile(options.map);
    const bytes = await readInput(path);
    await unlock();
    const entity = (await api().meta.describe()).entities.find((candidate) => candidate.name === name);
    if (entity === undefined) throw new AppError('unknownEntity', { entity: name });

    const upload = app().transfers.put({ name: basename(path), type: 'application/octet-stream', bytes });
    const { encoding, delimiter } = said;
    const reading = { entity: name, upload, encoding, delimiter, sheet: options.sheet };
    const inspection = await api().imports.inspect(reading);
    if (options.sheet === undefined) demandOneSheet(inspection);
    const mapping = mappingFor(inspection, said, await resolveValues(said, entity, api));
    const order = { ...reading, mapping, language };

    const trial = await api().imports.dryRun(order);
    const found = (await finishJob(trial.job, invocation)) as PublishedImport;
    const skipErrors = options['skip-errors'] ?? false;
    if (options['dry-run'] || (found.counts.error > 0 && !skipErrors)) return tell(found, entity, invocation);

    const { job } = await api().imports.commit({ ...order, skipErrors, expected: found.counts });
    return tell((await finishJob(job, invocation)) as PublishedImport, entity, invocation);
  },
};
