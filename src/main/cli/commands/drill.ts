import { fill, type LocalText } from '#shared/texts.ts';
import type { DrillProof } from '../../core/backup/drill.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { finishJob } from '../job.ts';
import { sizeText } from '../size-text.ts';

const PROVED: LocalText = {
  zh: '演练通过：备份、清除、恢复之后，{tables} 张表的 {rows} 行与工作区完全一致，恢复出的工作区检查无误（{size}，{actions} 个操作，用时 {seconds} 秒）。',
  en: 'The drill passed: after backup, wipe and restore, {rows} rows of {tables} tables are the same as in the workspace, and what was restored verifies ({size}, {actions} actions, {seconds} s).',
};

/** Proves that a backup can be restored. The workspace itself is only read. */
export const drill: Command = {
  usage: '',
  summary: {
    zh: '恢复演练：备份、恢复到临时文件夹、逐行核对、清除',
    en: 'restore drill: back up, restore aside, compare every row, wipe',
  },
  words: [0, 0],
  options: [],

  async run(invocation) {
    const { options, terminal, language, api, unlock } = invocation;
    await unlock();
    const { job } = await api().backup.drill();
    const proof = (await finishJob(job, invocation)) as DrillProof;
    if (options.json) terminal.print(JSON.stringify(proof, null, 2));
    else {
      const { tables, rows, size, head, milliseconds } = proof;
      const seconds = (milliseconds / 1000).toFixed(1);
      const params = { tables, rows, actions: head.seq, size: sizeText(size), seconds };
      terminal.note(fill(PROVED[language], params, language));
      terminal.print(proof.digest);
    }
    return EXIT.ok;
  },
};
