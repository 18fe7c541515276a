import { METHOD_TEXTS, REFUSAL_TEXTS } from '#shared/learning-texts.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import type { LearnAnswer } from './learn-answer.ts';
import { formatTable } from './table.ts';

const NOTHING = '—';
const LEARNED: LocalText = {
  zh: '用“{file}”的 {rows} 行学习，{columns} 列，方法：{method}。',
  en: 'Learned from {rows} rows of “{file}”, {columns} columns, by {method}.',
};
const UNDECIDED: LocalText = {
  zh: '{count} 行没有结果，未用于学习。',
  en: '{count} rows without an outcome were left out.',
};
const HELD_OUT: LocalText = {
  zh: '在“{file}”上检验（{count} 行）：',
  en: 'Judged on “{file}” ({count} rows):',
};
const CROSS_VALIDATED: LocalText = {
  zh: '交叉检验，每行都由没见过它的模型判断（{count} 行）：',
  en: 'Cross-validated, each row judged by a model that had not seen it ({count} rows):',
};
const BASE_RATE: LocalText = { zh: '基准比例', en: 'Base rate' };
const CALIBRATION_ERROR: LocalText = { zh: '校准误差', en: 'Calibration error' };
const LIFT: LocalText = { zh: '提升度', en: 'Lift at' };
const LOG_LOSS: LocalText = { zh: '对数损失', en: 'Log loss' };
const BRIER: LocalText = { zh: 'Brier 分数', en: 'Brier score' };
const CALIBRATION: LocalText = { zh: '校准：', en: 'Calibration:' };
const SAID: LocalText = { zh: '说的概率', en: 'Said' };
const ROWS: LocalText = { zh: '行数', en: 'Rows' };
const EXPECTED: LocalText = { zh: '平均概率', en: 'Expected' };
const HAPPENED: LocalText = { zh: '实际比例', en: 'Happened' };
const REFUSED: LocalText = { zh: '未使用的列：', en: 'Columns left out:' };

const scored = (value: number | null): string => (value === null ? NOTHING : value.toFixed(4));
const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;

/** What was learned and how well it does, for people. */
export function learnedText(answer: LearnAnswer, language: Language): string {
  const card = answer.heldOut ?? answer.crossValidated;
  const say = (text: LocalText, params: Record<string, string | number> = {}): string =>
    fill(text[language], params, language);
  const reasons = answer.refused.map(
    ({ column, reason, auc }) =>
      `  ${column}: ${REFUSAL_TEXTS[reason][language]}${auc === null ? '' : ` (AUC ${auc.toFixed(3)})`}`,
  );
  return [
    say(LEARNED, {
      rows: answer.rows,
      file: answer.train,
      columns: answer.columns.length,
      method: METHOD_TEXTS[answer.method][language],
    }),
    ...(answer.undecided === 0 ? [] : [say(UNDECIDED, { count: answer.undecided })]),
    '',
    say(answer.heldOut ? HELD_OUT : CROSS_VALIDATED, { file: answer.test ?? '', count: card.count }),
    `  AUC ${scored(card.auc)}`,
    `  ${BRIER[language]} ${scored(card.brier)}`,
    `  ${LOG_LOSS[language]} ${scored(card.logLoss)}`,
    `  ${CALIBRATION_ERROR[language]} ${scored(card.calibrationError)}`,
    `  ${BASE_RATE[language]} ${percent(card.baseRate)}`,
    `  ${LIFT[language]} 10% ${card.liftAt10?.toFixed(2) ?? NOTHING}, 20% ${card.liftAt20?.toFixed(2) ?? NOTHING}`,
    '',
    CALIBRATION[language],
    formatTable(
      [SAID, ROWS, EXPECTED, HAPPENED].map((title) => ({ title: title[language], right: true })),
      card.calibration.map(({ from, to, count, expected, happened }) => [
        `${percent(from)}–${percent(to)}`,
        String(count),
        percent(expected),
        percent(happened),
      ]),
    ),
    ...(reasons.length === 0 ? [] : ['', REFUSED[language], ...reasons]),
  ].join('\n');
}
