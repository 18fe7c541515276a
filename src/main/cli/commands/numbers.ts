import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { formatTable } from '../table.ts';

const WHOLE: LocalText = {
  zh: '{count} 个系列期间，编号都对得上',
  en: 'All numbers of {count} series and periods are accounted for',
};
const BROKEN: LocalText = {
  zh: '{count} 个系列期间的编号对不上。请运行 vdesk verify，并从备份恢复。',
  en: 'The numbers of {count} series and periods do not add up. Run vdesk verify and restore a backup.',
};
const NONE: LocalText = { zh: '还没有签发过编号', en: 'No number has been issued yet' };

const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '单据', en: 'Document' } },
  { title: { zh: '系列', en: 'Series' } },
  { title: { zh: '期间', en: 'Period' } },
  { title: { zh: '首号', en: 'First' } },
  { title: { zh: '末号', en: 'Last' } },
  { title: { zh: '已用', en: 'In use' }, right: true },
  { title: { zh: '缺号', en: 'Missing' }, right: true },
];

/** Accounts for every number of every series and period. */
export const numbers: Command = {
  usage: '',
  summary: {
    zh: '逐个系列和期间检查编号：首末号、个数、缺号和原因',
    en: 'account for the numbers of every series and period',
  },
  words: [0, 0],
  options: [],

  async run({ options, terminal, language, api, unlock }) {
    await unlock();
    const accounts = await api().numbering.report();
    const broken = accounts.filter(({ whole }) => !whole).length;
    if (options.json) terminal.print(JSON.stringify(accounts, null, 2));
    else if (accounts.length > 0) {
      const columns = COLUMNS.map(({ title, ...more }) => ({ title: title[language], ...more }));
      const rows = accounts.map(({ label, series, period, first, last, issued, missing }) => [
        label[language],
        series,
        period || '—',
        first,
        last,
        String(issued),
        String(missing),
      ]);
      terminal.print(formatTable(columns, rows));
      for (const { label, absences, whole, words } of accounts)
        if (absences.length > 0 || !whole) terminal.print(`${label[language]}: ${words[language]}`);
    }
    if (accounts.length === 0) terminal.note(NONE[language]);
    else if (broken === 0) terminal.note(fill(WHOLE[language], { count: accounts.length }, language));
    else terminal.note(fill(BROKEN[language], { count: broken }, language));
    return broken === 0 ? EXIT.ok : EXIT.refused;
  },
};
