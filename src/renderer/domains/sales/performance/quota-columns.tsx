import clsx from 'clsx';
import { useMemo } from 'react';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import type { LineColumn } from '../../../ui/lines/line-column.ts';
import styles from './performance.module.css';
import type { GridCell, QuotaGrid } from './performance-answers.ts';
import { cellText, type QuotaLine, readCell, type Spread, withYear, yearOf } from './quota-draft.ts';
import { performanceTexts } from './texts.ts';

type Column = LineColumn<QuotaLine>;

/** As many pixels as a figure takes, and its room to both sides. */
const DIGIT = 8;
const SIDES = 18;
const LEAST = 67;

/** Whose, twelve months, and the year, which is spread over them when it is typed. `longest` is that of their figures. */
export function useQuotaColumns(
  grid: Pick<QuotaGrid, 'year' | 'metric' | 'currency'>,
  spread: Spread,
  longest: number,
): readonly Column[] {
  const t = useTexts(performanceTexts);
  const format = useFormat();
  const { year, metric, currency } = grid;
  return useMemo(() => {
    const width = Math.max(LEAST, longest * DIGIT + SIDES);
    const noteOf = (cell: GridCell | undefined): string | undefined => {
      if (!cell || cell.value === null) return undefined;
      if (cell.partOf !== null) return t('isPart', { period: cell.partOf });
      return cell.status === 'draft' ? t('isDraft') : undefined;
    };
    const problemOf = (typed: string, cell: GridCell | undefined): string | undefined => {
      const value = readCell(typed, metric, currency);
      if (value === undefined) return t(metric === 'count' ? 'notWhole' : 'notNumber');
      if (cell?.partOf && value !== cell.value) return t('partProblem', { period: cell.partOf });
      return undefined;
    };
    const month = (at: number): Column => ({
      id: `month${at + 1}`,
      header: format.monthName(`${year}-${String(at + 1).padStart(2, '0')}`),
      width,
      grows: true,
      align: 'right',
      text: ({ cells }) => cells[at] ?? '',
      put: (line, typed) => ({
        ...line,
        cells: line.cells.map((cell, each) => (each === at ? typed : cell)),
      }),
      note: ({ saved, cells }) => {
        const cell = saved[at];
        return cells[at] === cellText(cell?.value ?? null, metric, currency) ? noteOf(cell) : undefined;
      },
      problem: ({ cells, saved }) => problemOf(cells[at] ?? '', saved[at]),
    });
    const nameOf = ({ level, name }: QuotaLine): string => (level === 'company' ? t('company') : name);
    return [
      {
        id: 'who',
        header: t('holder'),
        width: 96,
        text: nameOf,
        cell: ({ line }) => (
          <span
            className={clsx(styles.name, line.level === 'person' ? styles.ofPerson : styles.ofTeam)}
            title={nameOf(line)}
          >
            {nameOf(line)}
          </span>
        ),
      },
      ...Array.from({ length: 12 }, (_, at) => month(at)),
      {
        id: 'year',
        header: t('yearTotal'),
        width: width + 19,
        align: 'right',
        text: (line) => cellText(yearOf(line, metric, currency), metric, currency),
        put: (line, typed) => withYear(line, typed, { year, metric, currency }, spread),
      },
    ];
  }, [t, format, year, metric, currency, spread, longest]);
}
