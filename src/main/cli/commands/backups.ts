import type { LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { sizeText } from '../size-text.ts';
import { chooseWorkspace } from '../unlock.ts';

const NONE: LocalText = { zh: '还没有备份。', en: 'There are no backups yet.' };
const NAME: LocalText = { zh: '备份', en: 'Backup' };
const MADE_AT: LocalText = { zh: '时间', en: 'Made' };
const KIND: LocalText = { zh: '种类', en: 'Kind' };
const SIZE: LocalText = { zh: '大小', en: 'Size' };

/** The backups of a workspace, also of one that no longer opens: no passphrase is asked for. */
export const backups: Command = {
  usage: '',
  summary: { zh: '列出备份，不需要口令', en: 'list the backups; needs no passphrase' },
  words: [0, 0],
  options: [],

  async run(invocation) {
    const { options, terminal, language, api } = invocation;
    await chooseWorkspace(invocation);
    const found = await api().backup.offered();
    if (options.json) {
      terminal.print(JSON.stringify(found, null, 2));
      return EXIT.ok;
    }
    if (found.length === 0) {
      terminal.note(NONE[language]);
      return EXIT.ok;
    }
    // names are typed in again to restore, so they are never shortened: no table
    const lines = found.map((each) => [
      each.name,
      instantText(each.createdAt),
      sizeText(each.size),
      each.kindLabel[language],
    ]);
    const widths = [0, 1, 2].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
    const titles = [NAME, MADE_AT, SIZE, KIND].map((title) => title[language]);
    terminal.note(titles.join('  '));
    for (const line of lines)
      terminal.print(
        line
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    return EXIT.ok;
  },
};
