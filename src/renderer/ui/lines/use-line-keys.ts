import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { blockText, isBlock, parseBlock, pasteBlock } from './block.ts';
import type { LineColumn, LinePlace } from './line-column.ts';
import { boundsOf, copied, emptied, isOneCell, type LineRange, moved } from './line-range.ts';
import type { Lines, LinesState } from './use-lines.ts';

interface Place<Line> {
  readonly state: LinesState<Line>;
  readonly columns: readonly LineColumn<Line>[];
  readonly lines: Lines<Line>;
  readonly range: LineRange;
  readonly setRange: (range: LineRange) => void;
  /** Puts the keyboard on a cell. */
  readonly focus: (place: LinePlace) => void;
  /** Keeps a cell in sight without going there. */
  readonly show: (place: LinePlace) => void;
  readonly tell: (problem: { readonly untaken: number; readonly beyond: number }) => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -999],
  End: [0, 999],
};

const expanded = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** The keys of a spreadsheet: while a cell is edited (F2, or a second click) the arrows are its own. */
export function useLineKeys<Line>(place: Place<Line>) {
  const { state, columns, lines, range, setRange, focus, show, tell } = place;
  const inside = useRef(false);
  const before = useRef('');
  const { anchor, head } = range;
  const last = state.lines.length - 1;
  const bounds = boundsOf(range);

  const afterRows = (): void => {
    const row = Math.min(bounds.top, Math.max(0, lines.now().length - 1));
    focus({ row, column: anchor.column });
  };
  const restore = (): boolean => {
    const put = columns[anchor.column]?.put;
    const line = lines.now()[anchor.row];
    if (!put || line === undefined || columns[anchor.column]?.text(line) === before.current) return false;
    lines.change(anchor.row, (known) => put(known, before.current), null);
    return true;
  };

  const withControl = (key: string, shift: boolean): boolean => {
    if (key === 'z' && !shift) lines.undo();
    else if (key === 'y' || (key === 'z' && shift)) lines.redo();
    else if (key === 'Enter' && lines.insert(anchor.row + 1)) focus({ ...anchor, row: anchor.row + 1 });
    else if (key === 'd' && lines.duplicate(anchor.row)) focus({ ...anchor, row: anchor.row + 1 });
    else if (key === 'Delete' || key === 'Backspace') {
      lines.remove(bounds.top, bounds.bottom);
      afterRows();
    } else return key === 'd';
    return true;
  };

  const enter = (shift: boolean): void => {
    if (shift) focus(moved(anchor, -1, 0, state.lines.length, columns.length));
    else if (anchor.row < last) focus({ ...anchor, row: anchor.row + 1 });
    else if (lines.insert(last + 1)) focus({ row: last + 1, column: 0 });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, target } = event;
    if (!(target instanceof HTMLElement) || !target.closest('[data-column]')) return;
    if (event.nativeEvent.isComposing || expanded(target)) return;
    const control = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[key];
    let handled = true;
    if (control || event.altKey) handled = !event.altKey && withControl(lower(key), shiftKey);
    else if (key === 'F2') {
      inside.current = !inside.current;
      if (target instanceof HTMLInputElement && target.type === 'text')
        target.setSelectionRange(inside.current ? target.value.length : 0, target.value.length);
      if (inside.current && target.getAttribute('aria-haspopup') === 'listbox') target.click();
    } else if (key === 'Enter') enter(shiftKey);
    else if (key === 'Escape') {
      handled = restore() || inside.current || !isOneCell(range);
      inside.current = false;
      setRange({ anchor, head: anchor });
    } else if (arrow && !inside.current) {
      const to = moved(shiftKey ? head : anchor, arrow[0], arrow[1], state.lines.length, columns.length);
      if (!shiftKey) focus(to);
      else {
        setRange({ anchor, head: to });
        show(to);
      }
    } else if (key === 'Delete' && !isOneCell(range)) lines.give(emptied(lines.now(), columns, bounds));
    else handled = false;
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (isOneCell(range) && columns[anchor.column]?.put) return; // the field copies what is marked in it
    event.clipboardData.setData('text/plain', blockText(copied(lines.now(), columns, bounds)));
    event.preventDefault();
    if (event.type === 'cut') lines.give(emptied(lines.now(), columns, bounds));
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text === '' || !(event.target instanceof Element) || !event.target.closest('[data-column]')) return;
    if (!isBlock(text) && columns[anchor.column]?.put) return;
    event.preventDefault();
    const at = { row: bounds.top, column: bounds.left };
    const most = state.fixed ? state.lines.length : state.most;
    const pasted = pasteBlock(lines.now(), columns, at, parseBlock(text), state.newLine, most);
    lines.give(pasted.lines);
    setRange({ anchor: at, head: pasted.end });
    tell(pasted);
  };

  /** The keyboard came to a cell. */
  const arrived = (to: LinePlace): void => {
    inside.current = false;
    const line = lines.now()[to.row];
    before.current = line === undefined ? '' : (columns[to.column]?.text(line) ?? '');
    lines.settle();
  };
  /** A second click into the cell that has the keyboard. */
  const entered = (): void => {
    inside.current = true;
  };
  return { onKeyDown, onCopy, onPaste, arrived, entered };
}

/** Letters with Shift or Caps Lock are the same keys; names such as Enter stay. */
const lower = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);
