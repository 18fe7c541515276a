import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import type { LineColumn, LinePlace } from './line-column.ts';
import styles from './lines.module.css';
import { lineTexts } from './texts.ts';

export interface LineProblem extends LinePlace {
  readonly column: number;
  readonly text: string;
}

/** Everything that is wrong in the lines, from the top. */
export const problemsOf = <Line,>(
  lines: readonly Line[],
  columns: readonly LineColumn<Line>[],
): readonly LineProblem[] =>
  lines.flatMap((line, row) =>
    columns.flatMap(({ problem }, column) => {
      const text = problem?.(line);
      return text === undefined ? [] : [{ row, column, text }];
    }),
  );

interface Props<Line> {
  readonly problems: readonly LineProblem[];
  readonly columns: readonly LineColumn<Line>[];
  /** Where the cursor is: the next problem is the one after it. */
  readonly at: LinePlace;
  readonly onGo: (place: LinePlace) => void;
}

const isAfter = (one: LinePlace, other: LinePlace): boolean =>
  one.row > other.row || (one.row === other.row && one.column > other.column);

/** What is wrong under the cursor, or else the first of all, and the way to the next. */
export function LineProblems<Line>({ problems, columns, at, onGo }: Props<Line>) {
  const t = useTexts(lineTexts);
  const here = problems.find(({ row, column }) => row === at.row && column === at.column);
  const shown = here ?? problems[0];
  if (!shown) return null;
  const next = problems.find((each) => isAfter(each, at)) ?? shown;
  const column = columns[shown.column]?.header ?? '';
  return (
    <div className={styles.problems} role="status">
      <IconAlertCircle size={15} aria-hidden className={styles.problemIcon} />
      <span className={styles.problemText}>
        {t('problem', { line: shown.row + 1, column, problem: shown.text })}
      </span>
      {problems.length > 1 && <span>{t('problems', { count: problems.length })}</span>}
      <Button variant="subtle" size="compact-xs" onClick={() => onGo(next)}>
        {t('nextProblem')}
      </Button>
    </div>
  );
}
