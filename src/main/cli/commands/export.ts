import { extname } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { needed, readFilter, readSort } from '../options.ts';
import { saveTransfer } from '../write-file.ts';

const FORMATS = ['csv', 'xlsx', 'json', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

const WRITTEN: LocalText = { zh: '已写入 {rows} 行到 {file}', en: '{rows} rows written to {file}' };

/** `--format`, else what the ending of the file says. */
function chooseFormat(wanted: string | undefined, file: string): Format {
  const name = wanted ?? extname(file).slice(1).toLowerCase();
  const known = FORMATS.find((format) => format === name);
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `--format 只能是 csv、xlsx、json 或 pdf，收到的是“${name}”`,
    en: `--format is csv, xlsx, json or pdf, not “${name}”`,
  });
}

/** A list as a file. It appears whole or not at all. */
export const exportList: Command = {
  usage:
    '<entity> --out file [--format csv|xlsx|json|pdf] [--filter json] [--search text] [--sort field[:desc]] [--columns a,b]',
  summary: { zh: '把列表导出为文件', en: 'write a list to a file' },
  words: [1, 1],
  options: ['format', 'out', 'filter', 'search', 'sort', 'columns'],

  async run({ words: [entity = ''], options, terminal, language, app, api, unlock }) {
    const file = needed(options, 'out');
    const format = chooseFormat(options.format, file);
    const filter = readFilter(options);
    const sort = readSort(options);
    await unlock();
    const { download, rows } = await api().exports.list({
      entity,
      format,
      language,
      ...(filter === undefined ? {} : { filter }),
      ...(sort === undefined ? {} : { sort }),
      ...(options.search === undefined ? {} : { search: options.search }),
      ...(options.columns === undefined ? {} : { columns: options.columns.split(',') }),
    });
    await saveTransfer(app(), download, file);
    if (options.json) terminal.print(JSON.stringify({ file, rows }));
    else terminal.note(fill(WRITTEN[language], { rows, file }, language));
    return EXIT.ok;
  },
};
