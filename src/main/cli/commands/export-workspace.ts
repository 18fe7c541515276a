import { resolve } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import { WORKSPACE_FORMATS } from '../../core/exports/workspace/export-workspace.ts';
import type { PublishedWorkspaceExport } from '../../core/exports/workspace/workspace-export-router.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { finishJob } from '../job.ts';
import { needed } from '../options.ts';
import { readPassphrase } from '../passphrase.ts';
import { chooseWorkspace } from '../unlock.ts';

const WRITTEN: LocalText = {
  zh: '已写入 {records} 条记录和 {files} 个文件到 {folder}。内容没有加密，请妥善保管。',
  en: '{records} records and {files} files written to {folder}. They are not encrypted; keep them safe.',
};
const LEFT_OUT: LocalText = {
  zh: '有 {count} 项没有导出，原因见 manifest.json。',
  en: '{count} things were left out; manifest.json says which and why.',
};

function chooseFormat(wanted = 'sqlite'): (typeof WORKSPACE_FORMATS)[number] {
  const known = WORKSPACE_FORMATS.find((format) => format === wanted);
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `--format 只能是 sqlite 或 csv，收到的是“${wanted}”`,
    en: `--format is sqlite or csv, not “${wanted}”`,
  });
}

/** Everything that this person may see, for leaving the product. The folder appears whole or not at all. */
export const exportWorkspace: Command = {
  usage: '--out folder [--format sqlite|csv]',
  summary: {
    zh: '把整个工作区导出为不加密的 SQLite 或 CSV，用于离开本产品',
    en: 'write the whole workspace as plain SQLite or CSV, for leaving the product',
  },
  words: [0, 0],
  options: ['out', 'format'],

  async run(invocation) {
    const { options, terminal, language, api } = invocation;
    const folder = resolve(needed(options, 'out'));
    const format = chooseFormat(options.format);
    await chooseWorkspace(invocation);
    const passphrase = await readPassphrase(options, terminal, language);
    await api().session.unlock({ passphrase });
    const { job } = await api().exports.workspace({ format, passphrase, folder });
    const { records, files, leftOut } = (await finishJob(job, invocation)) as PublishedWorkspaceExport;
    if (options.json) terminal.print(JSON.stringify({ folder, records, files, leftOut }, null, 2));
    else {
      terminal.note(fill(WRITTEN[language], { records, files, folder }, language));
      if (leftOut.length > 0) terminal.note(fill(LEFT_OUT[language], { count: leftOut.length }, language));
    }
    return EXIT.ok;
  },
};
