import clsx from 'clsx';
import { problemText } from '#shared/errors.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { type ReportedRow, VERDICT_TONES } from './import-report.ts';
import table from './import-table.module.css';
import { importTexts } from './texts.ts';

interface Props {
  readonly header: readonly string[];
  readonly row: ReportedRow;
  /** Field by the columns that stand for it. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Whether any row of the table has a reason to give. */
  readonly reasoned: boolean;
}

/** One row of the file: its number, its result, the sentences of what is wrong, and its cells. */
export function VerdictRow({ header, row, columns, reasoned }: Props) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const format = useFormat();
  const wrong = new Set(row.problems.flatMap(({ field }) => columns.get(field ?? '') ?? []));
  return (
    <tr>
      <td className={table.number}>{format.integer(row.row)}</td>
      <td>
        <StatusBadge label={t(row.verdict)} tone={VERDICT_TONES[row.verdict]} />
      </td>
      {reasoned && (
        <td className={table.why}>
          {row.problems.map((problem) => {
            const sentence = problemText(problem, language);
            return <div key={sentence}>{sentence}</div>;
          })}
        </td>
      )}
      {header.map((name, at) => (
        <td key={name} className={clsx(table.cell, wrong.has(name) && table.wrong)} title={row.cells[at]}>
          {row.cells[at]}
        </td>
      ))}
    </tr>
  );
}
