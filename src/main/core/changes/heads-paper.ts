import { momentText } from '#shared/format/moment-text.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { DocumentModel } from '../documents/index.ts';
import type { DailyHead } from './daily-heads.ts';

export const DAILY_HEADS: LocalText = { zh: '每日链头', en: 'Daily chain heads' };

const TEXTS = {
  span: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  day: { zh: '日期', en: 'Day' },
  action: { zh: '末次操作', en: 'Last action' },
  hash: { zh: '校验值（SHA-256）', en: 'Hash (SHA-256)' },
  actions: { zh: '操作数', en: 'Actions' },
  printed: { zh: '打印时间：{at}', en: 'Printed: {at}' },
  use: { zh: '用途', en: 'What this is for' },
  hint1: {
    zh: '每一行的校验值代表当天末次操作以及它之前的全部操作。',
    en: 'The hash in a line stands for the last action of that day and for all actions before it.',
  },
  hint2: {
    zh: '请把本页交由公司以外的人保管，例如代理记账或审计。以后在“操作记录 · 每日链头”中输入序号和校验值，即可核对记录是否被改动。',
    en: 'Give this page to someone outside the company, such as the accountant. Later, enter number and hash under “Audit log · Daily heads” to see whether the log was changed.',
  },
  issuer: { zh: '交付人', en: 'Handed over by' },
  keeper: { zh: '保管人', en: 'Kept by' },
  date: { zh: '日期', en: 'Date' },
} as const satisfies Record<string, LocalText>;

/** Daily heads on paper, to be kept by somebody else. Oldest day first. */
export function headsPaper(
  heads: readonly DailyHead[],
  company: string,
  now: number,
  timeZone: string,
  language: Language,
): DocumentModel {
  const say = (text: LocalText): string => text[language];
  const days = heads.toReversed();
  const [first, last] = [days[0]?.day ?? '—', days.at(-1)?.day ?? '—'];
  return {
    language,
    title: say(DAILY_HEADS),
    subtitle: say(TEXTS.span).replace('{from}', first).replace('{to}', last),
    sender: {
      name: company,
      lines: [say(TEXTS.printed).replace('{at}', momentText(now, timeZone, 'second'))],
    },
    createdAt: now,
    blocks: [
      {
        kind: 'table',
        columns: [
          { header: say(TEXTS.day), align: 'left', width: 62 },
          { header: say(TEXTS.action), align: 'right', width: 56 },
          { header: say(TEXTS.actions), align: 'right', width: 48 },
          { header: say(TEXTS.hash), align: 'left', width: 'rest' },
        ],
        rows: days.map(({ day, action, actions, hash }) => ({
          cells: [
            { text: day },
            { text: String(action) },
            { text: String(actions) },
            { text: grouped(hash.slice(0, 32)), detail: grouped(hash.slice(32)) },
          ],
        })),
      },
      { kind: 'notes', heading: say(TEXTS.use), lines: [say(TEXTS.hint1), say(TEXTS.hint2)] },
      {
        kind: 'signatures',
        places: [
          { label: say(TEXTS.issuer), date: say(TEXTS.date) },
          { label: say(TEXTS.keeper), date: say(TEXTS.date) },
        ],
      },
    ],
  };
}

/** Four digits at a time, so that a person can compare and type them. */
const grouped = (hex: string): string => hex.match(/.{1,4}/g)?.join(' ') ?? '';
