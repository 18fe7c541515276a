import { resolve } from 'node:path';
import { errorText } from '#shared/errors.ts';
import { fill, type LocalText } from '#shared/texts.ts';
import type { BackupOutcome } from '../../core/backup/backup-router.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { finishJob } from '../job.ts';
import { sizeText } from '../size-text.ts';

const MADE: LocalText = {
  zh: '备份已完成并通过检查：{size}，{records} 条记录，{actions} 个操作',
  en: 'The backup is made and verified: {size}, {records} records, {actions} actions',
};
const COPIED: LocalText = { zh: '副本：{path}', en: 'Copy: {path}' };

/** Makes a backup now, whatever the schedule says. */
export const backup: Command = {
  usage: '[--to folder]',
  summary: {
    zh: '立即备份并检查；--to 再复制一份到该文件夹',
    en: 'make a backup and verify it; --to puts one more copy into a folder',
  },
  words: [0, 0],
  options: ['to'],

  async run(invocation) {
    const { options, terminal, language, api, unlock } = invocation;
    await unlock();
    const { job } = await api().backup.start(options.to === undefined ? {} : { to: resolve(options.to) });
    const { backup: made, copiedTo, second } = (await finishJob(job, invocation)) as BackupOutcome;
    if (options.json) terminal.print(JSON.stringify({ backup: made, copiedTo, second }, null, 2));
    else if (made) {
      terminal.note(fill(MADE[language], { ...made, size: sizeText(made.size) }, language));
      terminal.print(made.path);
      if (copiedTo !== null) terminal.note(fill(COPIED[language], { path: copiedTo }, language));
    }
    if (second?.problem) terminal.note(errorText(second.problem, language));
    return second?.problem ? EXIT.refused : EXIT.ok;
  },
};
