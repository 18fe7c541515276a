import type { Filter } from '#shared/filter/filter.ts';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Options } from '../arguments.ts';
import { cellText, columnFor, listedFields } from '../cell-text.ts';
import type { Api, Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { readFilter, readLimit, readSort } from '../options.ts';
import { formatTable } from '../table.ts';
import { describedEntity, wantedFilter } from '../where.ts';

type Page = Awaited<ReturnType<Api['lists']['page']>>;
type Row = Page['rows'][number];

const USUAL_ROWS = 50;
const LARGEST_PAGE = 500;
const SHOWN: LocalText = { zh: '{rows} 行', en: '{rows} rows' };
const MORE: LocalText = { zh: '{rows} 行，还有更多（--limit）', en: '{rows} rows, and more (--limit)' };

/** What the options ask of a list, its condition apart; read before anything is opened, so that a slip is told at once. */
const readRequest = (options: Options) => {
  readFilter(options);
  const sort = readSort(options);
  return {
    wanted: readLimit(options, USUAL_ROWS),
    selection: {
      ...(sort === undefined ? {} : { sort }),
      ...(options.search === undefined ? {} : { search: options.search }),
    },
  };
};

/** Walks the pages of a list until there are enough rows. */
async function readRows(
  entity: string,
  api: () => Api,
  { wanted, selection }: ReturnType<typeof readRequest>,
  filter: Filter | null,
) {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const limit = Math.min(LARGEST_PAGE, wanted - rows.length);
    const page: Page = await api().lists.page({ entity, cursor, limit, filter, ...selection });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null && rows.length < wanted);
  return { rows, more: cursor !== null };
}

/** The records of one kind, as a table or as JSON. */
export const list: Command = {
  usage: '<entity> [--where text] [--filter json] [--search text] [--sort field[:desc]] [--limit n]',
  summary: { zh: '列出记录', en: 'list records' },
  words: [1, 1],
  options: ['where', 'filter', 'search', 'sort', 'limit'],

  async run({ words: [name = ''], options, terminal, language, api, unlock }) {
    const request = readRequest(options);
    await unlock();
    const { entities } = await api().meta.describe();
    const entity = describedEntity(entities, name);
    const { rows, more } = await readRows(name, api, request, await wantedFilter(name, options, api));
    if (options.json) {
      terminal.print(JSON.stringify(rows, null, 2));
      return EXIT.ok;
    }
    const fields = listedFields(entity);
    const columns = fields.map((field) => columnFor(field, language));
    const { company } = await api().session.status();
    const currency = company?.currency ?? 'CNY';
    const cells = rows.map((row) => fields.map((field) => cellText(field, row, language, currency)));
    terminal.print(formatTable(columns, cells));
    terminal.note(fill((more ? MORE : SHOWN)[language], { rows: rows.length }, language));
    return EXIT.ok;
  },
};
