import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { needed } from '../options.ts';
import { readPassphrase } from '../passphrase.ts';

const CREATED: LocalText = {
  zh: '已为“{company}”新建工作区。恢复码只显示这一次，请抄下并妥善保管：',
  en: 'The workspace of “{company}” has been created. Its recovery code is shown this once; write it down and keep it safe:',
};

/** Makes a workspace. */
export const init: Command = {
  usage: '--company name --person name [--currency CNY]',
  summary: { zh: '新建工作区，并显示一次恢复码', en: 'create a workspace and show its recovery code once' },
  words: [0, 0],
  options: ['company', 'person', 'currency'],

  async run({ options, terminal, language, api }) {
    const company = needed(options, 'company');
    const person = needed(options, 'person');
    const passphrase = await readPassphrase(options, terminal, language, true);
    const { currency } = options;
    const { recoveryCode } = await api().session.create({
      company,
      person,
      passphrase,
      ...(currency === undefined ? {} : { currency }),
    });
    if (options.json) {
      terminal.print(JSON.stringify({ recoveryCode }));
    } else {
      terminal.note(fill(CREATED[language], { company }, language));
      terminal.print(recoveryCode);
    }
    return EXIT.ok;
  },
};
