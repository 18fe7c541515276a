import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Command, Invocation } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { needed } from '../options.ts';
import { formatTable } from '../table.ts';
import { saveTransfer } from '../write-file.ts';

const HEADERS: readonly LocalText[] = [
  { zh: '标识', en: 'Id' },
  { zh: '名称', en: 'Name' },
  { zh: '单据', en: 'Document' },
  { zh: '状态', en: 'State' },
  { zh: '版本', en: 'Version' },
  { zh: '默认', en: 'Default' },
];
const WRITTEN: LocalText = { zh: '已写入 {file}', en: '{file} written' };
const TAKEN: LocalText = { zh: '已导入为草稿 {id}', en: 'taken in as the draft {id}' };

/** Templates of documents: listed, sent out and taken in as files, looked at as a PDF. */
export const templates: Command = {
  usage: '[export <id> --out file | import <file> | preview <id> --out file [--record id]]',
  summary: { zh: '列出、导出、导入、预览单据模板', en: 'list, export, import or preview document templates' },
  words: [0, 2],
  options: ['out', 'record'],

  async run(invocation) {
    const { words, unlock } = invocation;
    const [what, which] = words;
    const does = what === undefined ? list : WORDS[what];
    if (!does || (what !== undefined && which === undefined))
      throw new UsageError({
        zh: '写法是 templates，或 templates export|import|preview 加模板标识或文件',
        en: 'Write templates, or templates export|import|preview with the id of a template or a file',
      });
    if (what === 'export' || what === 'preview') needed(invocation.options, 'out');
    await unlock();
    await does(invocation, which ?? '');
    return EXIT.ok;
  },
};

type Does = (invocation: Invocation, which: string) => Promise<void>;

const list: Does = async ({ api, options, terminal, language }) => {
  const { templates: all } = await api().templates.list();
  if (options.json) return terminal.print(JSON.stringify(all, null, 2));
  const rows = all.map(({ id, name, kindLabel, status, revision, isDefault }) => [
    id,
    name[language],
    kindLabel[language],
    status,
    String(revision),
    isDefault ? '✓' : '',
  ]);
  terminal.print(
    formatTable(
      HEADERS.map((title) => ({ title: title[language] })),
      rows,
    ),
  );
};

const WORDS: Readonly<Record<string, Does>> = {
  export: async ({ api, app, options, terminal, language }, id) => {
    const file = needed(options, 'out');
    await saveTransfer(app(), (await api().templates.toFile({ id })).download, file);
    terminal.note(fill(WRITTEN[language], { file }, language));
  },
  import: async ({ api, options, terminal, language }, file) => {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new UsageError({ zh: `无法读取“${file}”`, en: `“${file}” cannot be read` });
    });
    const { id } = await api().templates.fromFile({ file: basename(file), text });
    if (options.json) terminal.print(JSON.stringify({ id }));
    else terminal.note(fill(TAKEN[language], { id }, language));
  },
  preview: async ({ api, app, options, terminal, language }, id) => {
    const file = needed(options, 'out');
    const { kind, body } = await api().templates.get({ id });
    const { download } = await api().templates.preview({
      kind: kind.name,
      body,
      language,
      recordId: options.record ?? null,
      replaces: null,
    });
    await saveTransfer(app(), download, file);
    terminal.note(fill(WRITTEN[language], { file }, language));
  },
};
