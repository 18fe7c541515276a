import { useRef } from 'react';
import { type LineHistory, NO_HISTORY, remembered, stepped } from './line-history.ts';

export interface LinesState<Line> {
  readonly lines: readonly Line[];
  /** How many lines there may be. */
  readonly most: number;
  readonly newLine: () => Line;
  /** Another line with the same content. */
  readonly copyOf: (line: Line) => Line;
  readonly onLines: (lines: readonly Line[]) => void;
  /** True where lines are changed but neither added nor removed. */
  readonly fixed?: boolean;
}

/** Every way in which the lines change, each a step that can be undone. */
export function useLines<Line>(state: LinesState<Line>) {
  const known = useRef(state);
  known.current = state;
  const history = useRef<LineHistory<Line>>(NO_HISTORY);

  const give = (lines: readonly Line[], step: string | null = null): void => {
    const { current } = known;
    if (lines === current.lines) return;
    history.current = remembered(history.current, current.lines, step);
    current.onLines(lines);
    // several changes may come before the next render
    known.current = { ...current, lines };
  };
  const travel = (way: 'back' | 'forth'): void => {
    const { current } = known;
    const to = stepped(history.current, current.lines, way);
    if (!to) return;
    history.current = to.history;
    current.onLines(to.lines);
    known.current = { ...current, lines: to.lines };
  };
  const ways = useRef({
    give,
    change: (row: number, change: (line: Line) => Line, step: string | null): void =>
      give(
        known.current.lines.map((line, at) => (at === row ? change(line) : line)),
        step,
      ),
    /** Puts a line at a place; false where there is no room for one. */
    insert: (row: number, line?: Line): boolean => {
      const { lines, most, newLine, fixed } = known.current;
      if (fixed || lines.length >= most) return false;
      give([...lines.slice(0, row), line ?? newLine(), ...lines.slice(row)]);
      return true;
    },
    duplicate: (row: number): boolean => {
      const line = known.current.lines[row];
      return line !== undefined && ways.current.insert(row + 1, known.current.copyOf(line));
    },
    remove: (top: number, bottom: number): void => {
      if (known.current.fixed) return;
      give(known.current.lines.filter((_, at) => at < top || at > bottom));
    },
    /** What is typed from here on is another step. */
    settle: (): void => {
      history.current = { ...history.current, step: null };
    },
    undo: (): void => travel('back'),
    redo: (): void => travel('forth'),
    /** The lines as they are at this moment. */
    now: (): readonly Line[] => known.current.lines,
  });
  return ways.current;
}

export type Lines<Line> = ReturnType<typeof useLines<Line>>;
