import { fill, type LocalText } from '#shared/texts.ts';
import { LIST_FORMATS } from '../../core/exports/export-list.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { chooseFormat } from '../format.ts';
import { needed, readFilter, readSort } from '../options.ts';
import { wantedFilter } from '../where.ts';
import { saveTransfer } from '../write-file.ts';

const WRITTEN: LocalText = { zh: '已写入 {rows} 行到 {file}', en: '{rows} rows written to {file}' };

/** A list as a file. It appears whole or not at all. */
export const exportList: Command = {
  usage:
    '<entity> --out file [--format csv|xlsx|json|pdf] [--where text] [--filter json] [--search text] [--sort field[:desc]] [--columns a,b]',
  summary: { zh: '把列表导出为文件', en: 'write a list to a file' },
  words: [1, 1],
  options: ['format', 'out', 'where', 'filter', 'search', 'sort', 'columns'],

  async run({ words: [entity = ''], options, terminal, language, app, api, unlock }) {
    const file = needed(options, 'out');
    const format = chooseFormat(options.format, file, LIST_FORMATS);
    readFilter(options);
    const sort = readSort(options);
    await unlock();
    const { download, rows } = await api().exports.list({
      entity,
      format,
      language,
      filter: await wantedFilter(entity, options, api),
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
