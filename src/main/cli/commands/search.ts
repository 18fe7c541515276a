import { AppError } from '#shared/errors.ts';
import { fill, isLocalText, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { readLimit } from '../options.ts';
import { formatTable } from '../table.ts';

const USUAL_HITS = 5;
const MOST_HITS = 100;
const KIND: LocalText = { zh: '类型', en: 'Kind' };
const NAME: LocalText = { zh: '名称', en: 'Name' };
const FOUND: LocalText = { zh: '相关内容', en: 'Found in' };
const CREATED: LocalText = { zh: '创建时间', en: 'Created' };
const COUNT: LocalText = { zh: '{kind}：{count} 条', en: '{kind}: {count}' };
const COUNT_MORE: LocalText = { zh: '{kind}：{count} 条以上', en: '{kind}: more than {count}' };
const NOTHING: LocalText = { zh: '没有找到“{text}”', en: 'Nothing found for “{text}”' };

/** Everything that holds the words, the newest of each kind, as a table or as JSON. */
export const search: Command = {
  usage: '<word>… [--entity entity] [--limit n]',
  summary: { zh: '搜索全部记录和附件', en: 'search all records and files' },
  words: [1, 50],
  options: ['entity', 'limit'],

  async run({ words, options, terminal, language, api, unlock }) {
    const text = words.join(' ');
    const perKind = readLimit(options, USUAL_HITS);
    if (perKind > MOST_HITS)
      throw new UsageError({
        zh: `--limit 最多 ${MOST_HITS}`,
        en: `--limit is at most ${MOST_HITS}`,
      });
    await unlock();
    const { entities } = await api().meta.describe();
    const only = options.entity;
    if (only !== undefined && only !== 'attachment' && !entities.some(({ name }) => name === only))
      throw new AppError('unknownEntity', { entity: only });
    const kinds = (await api().search.everywhere({ text, perKind })).filter(
      ({ entity }) => only === undefined || entity === only,
    );
    if (options.json) {
      terminal.print(JSON.stringify(kinds, null, 2));
      return EXIT.ok;
    }
    if (kinds.length === 0) {
      terminal.note(fill(NOTHING[language], { text }, language));
      return EXIT.ok;
    }
    const name = (value: string | LocalText | null): string =>
      isLocalText(value) ? value[language] : (value ?? '—');
    const cells = kinds.flatMap(({ label, hits }) =>
      hits.map(({ title, details, of, createdAt }) => [
        label[language],
        name(title),
        [of === null ? '' : name(of), ...details.map((detail) => detail.text)].filter(Boolean).join(' · '),
        instantText(createdAt),
      ]),
    );
    const titles = [KIND, NAME, FOUND, CREATED].map((title) => ({ title: title[language] }));
    terminal.print(formatTable(titles, cells));
    for (const { label, count, more } of kinds)
      terminal.note(fill((more ? COUNT_MORE : COUNT)[language], { kind: label[language], count }, language));
    return EXIT.ok;
  },
};
