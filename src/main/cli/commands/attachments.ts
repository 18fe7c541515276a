import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileEnding } from '#shared/file-name.ts';
import { fill, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command, Invocation } from '../command.ts';
import { EXIT } from '../failure.ts';
import { formatTable } from '../table.ts';
import { saveTransfer } from '../write-file.ts';

type Attachment = Awaited<ReturnType<Api['files']['list']>>['items'][number];

const TITLES: readonly LocalText[] = [
  { zh: '文件名', en: 'Name' },
  { zh: '类型', en: 'Type' },
  { zh: '字节', en: 'Bytes' },
  { zh: '添加人', en: 'By' },
  { zh: '时间', en: 'At' },
  { zh: '说明', en: 'Note' },
];
const SAVED: LocalText = { zh: '已保存 {count} 个附件到 {folder}', en: '{count} files saved to {folder}' };
const COUNTED: LocalText = { zh: '{count} 个附件', en: '{count} files' };

/** A place in the folder that nothing has taken: `a.pdf`, then `a (2).pdf`. */
function freePlace(folder: string, name: string): string {
  const ending = fileEnding(name);
  const stem = ending === '' ? name : name.slice(0, -ending.length - 1);
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${stem} (${count})${ending === '' ? '' : `.${ending}`}`;
    if (!existsSync(join(folder, numbered))) return join(folder, numbered);
  }
}

/** Saves each file under its name; what is in the folder already stays as it is. */
async function save(items: readonly Attachment[], folder: string, { app, api }: Invocation): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, name } of items) {
    const { download } = await api().files.open({ id });
    await saveTransfer(app(), download, freePlace(folder, name));
  }
}

/** The files of a record, as a table or as JSON; with `--save` into a folder, each checked against its hash. */
export const attachments: Command = {
  usage: '<entity> <id> [--save folder]',
  summary: { zh: '列出或保存记录的附件', en: 'list the files of a record, or save them' },
  words: [2, 2],
  options: ['save'],

  async run(invocation) {
    const { words, options, terminal, language, api, unlock } = invocation;
    const [entity = '', id = ''] = words;
    await unlock();
    const { items } = await api().files.list({ entity, id });
    const columns = TITLES.map((title, at) => ({ title: title[language], right: at === 2 }));
    const rows = items.map(({ name, type, size, by, at, note }) => [
      name,
      type[language],
      String(size),
      by,
      instantText(at),
      note ?? '—',
    ]);
    terminal.print(options.json ? JSON.stringify(items, null, 2) : formatTable(columns, rows));
    const count = items.length;
    if (options.save === undefined) terminal.note(fill(COUNTED[language], { count }, language));
    else {
      await save(items, options.save, invocation);
      terminal.note(fill(SAVED[language], { count, folder: options.save }, language));
    }
    return EXIT.ok;
  },
};
