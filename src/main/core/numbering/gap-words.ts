import type { LocalText } from '#shared/texts.ts';
import type { AbsenceReason } from './absences.ts';
import type { SeriesAccount, WrittenAbsence } from './series-account.ts';

export const REASON_WORDS: Readonly<Record<AbsenceReason, LocalText>> = {
  recycleBin: { zh: '记录在回收站', en: 'the record is in the recycle bin' },
  removed: { zh: '记录已清除', en: 'the record was removed for good' },
  elsewhere: { zh: '在另一份工作区签发', en: 'issued by another copy of the workspace' },
  unknown: { zh: '原因不明', en: 'for no known reason' },
};

/** One number, or the first and the last of a run. */
export const runText = ({ first, last }: Pick<WrittenAbsence, 'first' | 'last'>): string =>
  first === last ? first : `${first} … ${last}`;

const MOST_RUNS = 3;

const listed = (absences: readonly WrittenAbsence[]): LocalText => {
  const shown = absences.slice(0, MOST_RUNS);
  const more = absences.length - shown.length;
  return {
    zh: `${shown.map((run) => `${runText(run)}（${REASON_WORDS[run.reason].zh}）`).join('、')}${more > 0 ? `，另有 ${more} 段` : ''}`,
    en: `${shown.map((run) => `${runText(run)} (${REASON_WORDS[run.reason].en})`).join(', ')}${more > 0 ? ` and ${more} more runs` : ''}`,
  };
};

/** The account of a series in one sentence or two. */
export function gapWords(account: Omit<SeriesAccount, 'words'>): LocalText {
  const { first, last, issued, missing, absences, repeated, behind, gapless, whole } = account;
  const zh: string[] = [];
  const en: string[] = [];
  if (repeated.length > 0) {
    zh.push(`编号重复：${repeated.slice(0, MOST_RUNS).join('、')}。`);
    en.push(`Given out more than once: ${repeated.slice(0, MOST_RUNS).join(', ')}.`);
  }
  if (behind) {
    zh.push(`计数器落后于已用的编号 ${last}。`);
    en.push(`The counter is behind the number ${last}, which is in use.`);
  }
  if (absences.length === 0 && whole) {
    zh.push(`从 ${first} 到 ${last} 连续，共 ${issued} 个，没有缺号。`);
    en.push(`${first} to ${last} without a break: ${issued} in all, none missing.`);
  }
  if (absences.length > 0) {
    const runs = listed(absences);
    zh.push(missing === 0 ? `没有缺号；${runs.zh}。` : `缺 ${missing} 个：${runs.zh}。`);
    en.push(missing === 0 ? `None is missing; ${runs.en}.` : `${missing} missing: ${runs.en}.`);
  }
  if (gapless && !whole) {
    zh.push('这类单据必须连续，缺号只可能来自程序之外的改动。');
    en.push('These documents must follow on; a gap can only come from a change outside the program.');
  }
  return { zh: zh.join(''), en: en.join(' ') };
}
