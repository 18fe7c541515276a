import { yesNo } from '#shared/format/yes-no.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { writeCsv } from '../exports/csv.ts';
import { REASON_WORDS, runText } from './gap-words.ts';
import type { SeriesAccount } from './series-account.ts';

export const REPORT_NAME: LocalText = { zh: '编号检查', en: 'Account of numbers' };

const HEADER: readonly LocalText[] = [
  { zh: '单据类型', en: 'Kind of document' },
  { zh: '系列', en: 'Series' },
  { zh: '期间', en: 'Period' },
  { zh: '首号', en: 'First' },
  { zh: '末号', en: 'Last' },
  { zh: '已用', en: 'In use' },
  { zh: '缺号', en: 'Missing' },
  { zh: '必须连续', en: 'Gapless' },
  { zh: '不在列表的编号', en: 'Not in the lists' },
  { zh: '个数', en: 'How many' },
  { zh: '原因', en: 'Reason' },
  { zh: '说明', en: 'In words' },
];

/** The report as a CSV: one row per run of absent numbers, one for a series that lacks none. */
export function gapSheet(accounts: readonly SeriesAccount[], language: Language): Uint8Array {
  const rows = accounts.flatMap((account) => {
    const { label, series, period, first, last, issued, missing, gapless, words } = account;
    const head = [label[language], series, period, first, last, issued, missing, yesNo(gapless, language)];
    if (account.absences.length === 0) return [[...head, null, null, null, words[language]]];
    return account.absences.map((run) => [
      ...head,
      runText(run),
      run.count,
      REASON_WORDS[run.reason][language],
      words[language],
    ]);
  });
  return writeCsv(
    HEADER.map((label) => label[language]),
    rows,
  );
}
