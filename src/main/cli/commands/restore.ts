import { basename, resolve } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { readPassphrase } from '../passphrase.ts';
import { chooseWorkspace } from '../unlock.ts';

const RESTORED: LocalText = {
  zh: '已恢复为新的工作区“{name}”；原来的工作区没有改动。用 --workspace 打开它：',
  en: 'Restored as the new workspace “{name}”; the old one was not touched. Open it with --workspace:',
};

/** A name among the backups stays as it is; anything with a slash is a path. */
const asGiven = (backup: string): string => (basename(backup) === backup ? backup : resolve(backup));

/** Makes a new workspace of a backup, with a passphrase that the backup knows. Works whatever became of the old one. */
export const restore: Command = {
  usage: '<backup> [--name name]',
  summary: {
    zh: '从备份恢复为新的工作区，不覆盖任何东西',
    en: 'restore a backup as a new workspace; never over anything',
  },
  words: [1, 1],
  options: ['name'],

  async run(invocation) {
    const { words, options, terminal, language, api } = invocation;
    const [backup = ''] = words;
    if (options.workspace !== undefined) await chooseWorkspace(invocation);
    const passphrase = await readPassphrase(options, terminal, language);
    const made = await api().backup.rescue({
      backup: asGiven(backup),
      passphrase,
      ...(options.name === undefined ? {} : { name: options.name }),
    });
    if (options.json) terminal.print(JSON.stringify(made, null, 2));
    else {
      terminal.note(fill(RESTORED[language], { name: made.name }, language));
      terminal.print(made.path);
    }
    return EXIT.ok;
  },
};
