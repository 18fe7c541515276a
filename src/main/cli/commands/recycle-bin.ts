import { fill, isLocalText, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { readLimit } from '../options.ts';
import { formatTable } from '../table.ts';

type Row = Awaited<ReturnType<Api['recycleBin']['list']>>['rows'][number];

const USUAL_ROWS = 50;
const LARGEST_PAGE = 200;
const KIND: LocalText = { zh: '类型', en: 'Kind' };
const NAME: LocalText = { zh: '名称', en: 'Name' };
const DELETED: LocalText = { zh: '删除时间', en: 'Deleted' };
const BY: LocalText = { zh: '删除人', en: 'By' };
const WITH: LocalText = { zh: '随同', en: 'With' };
const GOES: LocalText = { zh: '彻底删除', en: 'Goes for good' };
const IN_DAYS: LocalText = { zh: '{days} 天后', en: 'in {days} days' };
const STAYS: LocalText = { zh: '保留：{why}', en: 'stays: {why}' };
const SHOWN: LocalText = { zh: '{rows} 行，保留 {days} 天', en: '{rows} rows, kept for {days} days' };
const MORE: LocalText = {
  zh: '{rows} 行，还有更多（--limit），保留 {days} 天',
  en: '{rows} rows, and more (--limit), kept for {days} days',
};

/** What lies in the recycle bin, latest first, as a table or as JSON. */
export const recycleBin: Command = {
  usage: '[--search text] [--limit n]',
  summary: { zh: '列出回收站', en: 'list what lies in the recycle bin' },
  words: [0, 0],
  options: ['search', 'limit'],

  async run({ options, terminal, language, api, unlock }) {
    const wanted = readLimit(options, USUAL_ROWS);
    await unlock();
    const rows: Row[] = [];
    let cursor: string | null = null;
    do {
      const limit = Math.min(LARGEST_PAGE, wanted - rows.length);
      const page: Awaited<ReturnType<Api['recycleBin']['list']>> = await api().recycleBin.list({
        cursor,
        limit,
        search: options.search ?? null,
      });
      rows.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null && rows.length < wanted);
    if (options.json) {
      terminal.print(JSON.stringify(rows, null, 2));
      return EXIT.ok;
    }
    const [{ entities }, { days }] = [await api().meta.describe(), await api().recycleBin.overview()];
    const text = (value: string | LocalText | null): string =>
      isLocalText(value) ? value[language] : (value ?? '—');
    const cells = rows.map(({ entity, title, deletedAt, deletedBy, daysLeft, with: root, kept }) => [
      entities.find(({ name }) => name === entity)?.label[language] ?? entity,
      text(title),
      instantText(deletedAt),
      deletedBy,
      root ? text(root.name) : '',
      kept
        ? fill(STAYS[language], { why: kept }, language)
        : fill(IN_DAYS[language], { days: daysLeft }, language),
    ]);
    const titles = [KIND, NAME, DELETED, BY, WITH, GOES].map((title) => ({ title: title[language] }));
    terminal.print(formatTable(titles, cells));
    terminal.note(fill((cursor === null ? SHOWN : MORE)[language], { rows: rows.length, days }, language));
    return EXIT.ok;
  },
};
