import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { readFile } from '../../core/imports/import-file.ts';
import { judgedCard } from '../../core/learning/judged-card.ts';
import { judgeOn, learnOutcome } from '../../core/learning/learn-outcome.ts';
import type { LearningTable } from '../../core/learning/learning-table.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import type { LearnAnswer } from '../learn-answer.ts';
import { learnedText } from '../learned-text.ts';
import { needed } from '../options.ts';
import { readInput } from '../read-input.ts';

/** A file as the import reads it, with what is wrong with a row as its sentence. */
async function tableOf(path: string): Promise<LearningTable> {
  const name = basename(path);
  const { table } = readFile({ entity: '', name, bytes: await readInput(path) });
  const broken = table.rows.find(({ problem }) => problem);
  if (broken?.problem) throw new AppError(broken.problem.code, broken.problem.params);
  return { columns: table.header, rows: table.rows.map(({ cells }) => cells) };
}

const listed = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));

/** Learns a lead score from a file of closed leads, and judges it on another. Needs no workspace. */
export const learn: Command = {
  usage: 'lead-score --train file --target column [--test file] [--keep a,b] [--exclude a,b]',
  summary: {
    zh: '用已有结果的线索文件训练评分，并用另一个文件检验；不需要工作区',
    en: 'learn a lead score from a file of closed leads and judge it on another; needs no workspace',
  },
  words: [1, 1],
  options: ['train', 'test', 'target', 'keep', 'exclude'],

  async run({ words: [model = ''], options, terminal, language }) {
    if (model !== 'lead-score')
      throw new UsageError({
        zh: `没有模型“${model}”，只有 lead-score`,
        en: `There is no model “${model}”, only lead-score`,
      });
    const train = needed(options, 'train');
    const target = needed(options, 'target').trim();
    const judgement = { keep: listed(options.keep), exclude: listed(options.exclude) };
    const table = await tableOf(train);
    const other = options.test === undefined ? null : await tableOf(options.test);
    const learned = learnOutcome(table, target, basename(train), judgement);
    const crossValidated = judgedCard(learned.heldOut);
    const judged = other && judgeOn(learned, other, basename(options.test ?? ''));
    const heldOut = judged && judgedCard(judged);
    const { auc, brier, logLoss, calibration } = heldOut ?? crossValidated;
    const answer: LearnAnswer = {
      model,
      train: basename(train),
      test: options.test === undefined ? null : basename(options.test),
      target,
      method: learned.method,
      ridge: learned.ridge,
      trees: learned.treeCount,
      rows: learned.rows,
      undecided: learned.undecided,
      columns: learned.columns,
      refused: learned.refused,
      crossValidated,
      heldOut,
      auc,
      brier,
      logLoss,
      calibration,
    };
    terminal.print(options.json ? JSON.stringify(answer, null, 2) : learnedText(answer, language));
    return EXIT.ok;
  },
};
