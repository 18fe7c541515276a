import Papa from 'papaparse';
import { problemText } from '#shared/errors.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { guardCell } from '../exports/csv.ts';
import type { Table } from './delimited.ts';
import type { RowVerdict, Verdict } from './verdict.ts';

const VERDICT_TEXTS: Record<Verdict, LocalText> = {
  new: { zh: '新增', en: 'New' },
  changed: { zh: '更新', en: 'Changed' },
  unchanged: { zh: '未变', en: 'Unchanged' },
  duplicate: { zh: '重复', en: 'Duplicate' },
  error: { zh: '错误', en: 'Error' },
};

/** The file as it came, with what became of each row and why; corrected, it can be imported again. */
export function resultFile(table: Table, verdicts: readonly RowVerdict[], language: Language): Uint8Array {
  const added = language === 'zh' ? ['行', '结果', '原因'] : ['Row', 'Result', 'Reason'];
  const byRow = new Map(verdicts.map((verdict) => [verdict.row, verdict]));
  const rows = table.rows.map((row) => {
    const verdict = byRow.get(row.number);
    const reasons = verdict?.problems.map((problem) => problemText(problem, language)).join(' ') ?? '';
    const cells = table.header.map((_, at) => guardCell(row.cells[at] ?? ''));
    return [...cells, row.number, verdict ? VERDICT_TEXTS[verdict.verdict][language] : '', reasons];
  });
  return new TextEncoder().encode(`\uFEFF${Papa.unparse([[...table.header, ...added], ...rows], { newline: '\r\n' })}\r\n`);
}
