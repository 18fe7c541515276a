import Papa from 'papaparse';
import { problemText } from '#shared/errors.ts';
import type { FieldKind } from '#shared/fields.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { writeXlsx } from '../exports/xlsx.ts';
import { withoutGuard } from './cell-text.ts';
import type { Table } from './delimited.ts';
import { inRow } from './row-problems.ts';
import type { RowVerdict, Verdict } from './verdict.ts';

const VERDICT_TEXTS: Record<Verdict, LocalText> = {
  new: { zh: '新增', en: 'New' },
  changed: { zh: '更新', en: 'Changed' },
  unchanged: { zh: '未变', en: 'Unchanged' },
  duplicate: { zh: '重复', en: 'Duplicate' },
  error: { zh: '错误', en: 'Error' },
};

const ADDED: readonly LocalText[] = [
  { zh: '行', en: 'Row' },
  { zh: '结果', en: 'Result' },
  { zh: '原因', en: 'Reason' },
];

/** Cells as they came may carry a guard already; a bare formula gets one, and an import takes it off again. */
const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** How many columns are the file's own: a result file that comes back with corrections gets its verdicts anew. */
function ownColumns(header: readonly string[]): number {
  const own = header.length - ADDED.length;
  const comesBack = (['zh', 'en'] as const).some((language) =>
    ADDED.every((text, at) => header[own + at] === text[language]),
  );
  return comesBack ? own : header.length;
}

interface Result {
  /** The file's own columns first. */
  readonly own: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

function resultOf(table: Table, verdicts: readonly RowVerdict[], language: Language): Result {
  const own = ownColumns(table.header);
  const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]));
  const rows = verdicts.map(({ row, verdict, problems }) => {
    const reasons = problems.map((problem) => problemText(inRow(row, problem), language)).join(' ');
    const cells = cellsOf.get(row) ?? [];
    const texts = Array.from({ length: own }, (_, at) => cells[at] ?? '');
    return [...texts, row, VERDICT_TEXTS[verdict][language], reasons];
  });
  return { own, rows, header: [...table.header.slice(0, own), ...ADDED.map((text) => text[language])] };
}

/**
 * Rows as they came, with what became of each and why; corrected, the file can be imported again. It holds the rows
 * that there are verdicts for: all of them, or only those with errors.
 */
export function resultCsv(table: Table, verdicts: readonly RowVerdict[], language: Language): Uint8Array {
  const { own, header, rows } = resultOf(table, verdicts, language);
  const guarded = (cells: readonly (string | number)[]): (string | number)[] =>
    cells.map((cell, at) => (at < own && typeof cell === 'string' ? inert(cell) : cell));
  const text = Papa.unparse([header, ...rows].map(guarded), { newline: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** The same as a workbook, for a file that came as one. */
export function resultWorkbook(
  table: Table,
  verdicts: readonly RowVerdict[],
  language: Language,
  title: string,
): Promise<Uint8Array> {
  const { own, header, rows } = resultOf(table, verdicts, language);
  const kinds = header.map((_, at): { kind: FieldKind } => ({ kind: at === own ? 'integer' : 'text' }));
  const texts = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? withoutGuard(cell) || null : cell)),
  );
  return writeXlsx(title, kinds, header, texts);
}
