import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';

const SOUND: LocalText = {
  zh: '工作区完好：{records} 条记录，{groups} 个操作，{rows} 行变更',
  en: 'The workspace is sound: {records} records, {groups} actions, {rows} rows of change',
};
const UNSOUND: LocalText = {
  zh: '发现 {count} 处问题。请不要继续录入，先从备份恢复。',
  en: '{count} things are wrong. Enter nothing more and restore a backup.',
};

/** Checks the file, the chain of changes, the references, and the log against the records. */
export const verify: Command = {
  usage: '',
  summary: {
    zh: '检查数据文件、变更链、引用和操作记录',
    en: 'check the file, the chain of changes, references and the log',
  },
  words: [0, 0],
  options: [],

  async run({ options, terminal, language, api, unlock }) {
    await unlock();
    const { findings, ...counts } = await api().workspace.verify();
    if (options.json) terminal.print(JSON.stringify({ findings, ...counts }, null, 2));
    else for (const { detail } of findings) terminal.print(detail[language]);
    if (findings.length === 0) {
      terminal.note(fill(SOUND[language], counts, language));
      return EXIT.ok;
    }
    terminal.note(fill(UNSOUND[language], { count: findings.length }, language));
    return EXIT.refused;
  },
};
