import type { Problem } from '#shared/errors.ts';
import { type CellPlace, cellPlace } from './cell-place.ts';
import { type ReadCell, readNumberCell, readTextCell } from './cell-reading.ts';
import { type NumberFormat, PLAIN } from './number-format.ts';
import { attribute, scanXml } from './scan-xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** The filled cells of a row, by column from 0. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly cells: Map<number, SheetCell>;
}

export interface SheetCell extends ReadCell {
  /** Whether the cell holds text rather than a number, date or truth value. */
  readonly isText: boolean;
}

export interface SheetCells {
  readonly rows: SheetRow[];
  readonly merged: readonly { readonly from: CellPlace; readonly to: CellPlace }[];
}

/** The part of a cell that is being read. */
interface Open {
  readonly column: number;
  readonly type: string;
  readonly format: NumberFormat;
  value: string;
  inline: string;
  formula: boolean;
}

/** Thrown when the caller has seen enough. */
class Enough extends Error {}

/** Whether a sheet holds anything; reads no further than its first filled cell. */
export function hasCells(part: Uint8Array, context: SheetContext): boolean {
  let found = false;
  readRows(part, context, () => {
    found = true;
    throw new Enough();
  });
  return found;
}

/** The filled cells of a sheet. `count` is told of every one, and may throw when there are too many. */
export function readSheet(part: Uint8Array, context: SheetContext, count: () => void): SheetCells {
  const rows: SheetRow[] = [];
  let current: SheetRow | undefined;
  const merged = readRows(part, context, ({ row, column }, cell) => {
    count();
    if (current?.number !== row + 1) {
      current = { number: row + 1, cells: new Map() };
      rows.push(current);
    }
    current.cells.set(column, cell);
  });
  return { rows, merged };
}

function readRows(
  part: Uint8Array,
  context: SheetContext,
  onCell: (place: CellPlace, cell: SheetCell) => void,
): SheetCells['merged'] {
  const merged: { from: CellPlace; to: CellPlace }[] = [];
  let row = -1;
  let column = -1;
  let cell: Open | undefined;
  let reading: 'value' | 'text' | undefined;
  let inGuide = false;
  try {
    scanXml(part, {
      open: (name, attributes) => {
        if (name === 'c') {
          column = cellPlace(attribute(attributes, 'r') ?? '')?.column ?? column + 1;
          const style = Number(attribute(attributes, 's') ?? 0);
          cell = {
            column,
            type: attribute(attributes, 't') ?? 'n',
            format: context.styles[style] ?? PLAIN,
            value: '',
            inline: '',
            formula: false,
          };
        } else if (name === 'v') reading = 'value';
        else if (name === 't') reading = 'text';
        else if (name === 'f' && cell) cell.formula = true;
        else if (name === 'rPh') inGuide = true;
        else if (name === 'row') {
          row = Number(attribute(attributes, 'r') ?? row + 2) - 1;
          column = -1;
        } else if (name === 'mergeCell') {
          const [first = '', last = ''] = (attribute(attributes, 'ref') ?? '').split(':');
          const [from, to] = [cellPlace(first), cellPlace(last)];
          if (from && to) merged.push({ from, to });
        }
      },
      close: (name) => {
        if (name === 'v' || name === 't') reading = undefined;
        else if (name === 'rPh') inGuide = false;
        else if (name === 'c' && cell) {
          const read = closeCell(cell, context);
          if (read) onCell({ row, column: cell.column }, read);
          cell = undefined;
        }
      },
      text: (text) => {
        if (!cell || inGuide) return;
        if (reading === 'value') cell.value += text;
        else if (reading === 'text') cell.inline += text;
      },
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return merged;
}

/** What a cell holds; undefined for one that is merely formatted. A formula counts by the value it had last. */
function closeCell(cell: Open, { strings, from1904 }: SheetContext): SheetCell | undefined {
  const { type, value, inline, formula, format } = cell;
  const text = (raw: string, problem?: Problem): SheetCell | undefined =>
    raw.trim() === '' && !problem
      ? undefined
      : { ...readTextCell(raw), ...(problem ? { problem } : {}), isText: true };
  if (formula && value === '' && type !== 'str') return text('', { code: 'formulaUncalculated', params: {} });
  switch (type) {
    case 's':
      return text(strings[Number(value)] ?? '');
    case 'inlineStr':
      return text(inline);
    case 'str':
      return text(value);
    case 'd':
      return text(value.replace('T', ' '));
    case 'b':
      return value === '' ? undefined : { text: value.trim() === '1' ? 'TRUE' : 'FALSE', isText: false };
    case 'e':
      return text(value, { code: 'formulaFailed', params: { value } });
    default:
      return value === '' ? undefined : { ...readNumberCell(value, format, from1904), isText: false };
  }
}
