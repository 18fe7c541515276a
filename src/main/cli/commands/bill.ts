import { billAnswer, previewAnswer, scheduleAnswer } from '#shared/billing/bill/bill-answer.ts';
import { readBill } from '#shared/billing/bill/bill-json.ts';
import { readChangedBill } from '#shared/billing/bill/change-json.ts';
import { previewChange } from '#shared/billing/bill/preview-change.ts';
import { quoteBill } from '#shared/billing/bill/quote-bill.ts';
import { scheduleBill } from '#shared/billing/bill/schedule-bill.ts';
import type { Language } from '#shared/texts.ts';
import { billText, previewText, scheduleText } from '../bill-text.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { readJsonSource } from '../json-source.ts';

/** What a verb says of a bill: to a program, and to a person. */
interface Answer {
  readonly json: object;
  text(language: Language): string;
}

const VERBS: Readonly<Record<string, (input: unknown) => Answer>> = {
  quote(input) {
    const quoted = quoteBill(readBill(input));
    return { json: billAnswer(quoted), text: (language) => billText(quoted, language) };
  },
  schedule(input) {
    const bill = readBill(input);
    const periods = scheduleBill(bill);
    const { currency } = bill;
    return {
      json: scheduleAnswer(periods, currency),
      text: (language) => scheduleText(periods, currency, language),
    };
  },
  preview(input) {
    const changed = readChangedBill(input);
    const preview = previewChange(changed);
    const { currency } = changed.bill;
    return {
      json: previewAnswer(preview, currency),
      text: (language) => previewText(preview, currency, language),
    };
  },
};

/** Rates a plan from a JSON, without a workspace. */
export const bill: Command = {
  usage: "quote|schedule|preview ['<json>' | file | -]",
  summary: {
    zh: '按 JSON 中的方案、数量、用量和日期试算，显示计算过程；不需要工作区',
    en: 'rate a plan, quantities, usage and dates from a JSON, with the working; needs no workspace',
  },
  words: [1, 2],
  options: [],

  async run({ words: [verb = '', source], options, terminal, language }) {
    const answer = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (answer === undefined)
      throw new UsageError({
        zh: `vdesk bill 后面写 ${Object.keys(VERBS).join('、')}，收到的是“${verb}”`,
        en: `vdesk bill takes ${Object.keys(VERBS).join(', ')}, not “${verb}”`,
      });
    const { json, text } = answer(await readJsonSource(source, terminal));
    terminal.print(options.json ? JSON.stringify(json, null, 2) : text(language));
    return EXIT.ok;
  },
};
