import { describe, expect, test } from 'vitest';
import { placedBeside, shifted } from '../../../../src/renderer/ui/grid/column-order.ts';
import { columnTemplate, pinnedPlaces } from '../../../../src/renderer/ui/grid/grid-column.ts';
import { moveCursor, nextCell } from '../../../../src/renderer/ui/grid/grid-cursor.ts';

const EXTENT = { rows: 10, columns: 3, page: 4 };

describe('the cursor of a grid', () => {
  test('goes from the row to its cells and back', () => {
    const row = { row: 2, column: null };
    expect(moveCursor(row, 'ArrowRight', EXTENT)).toEqual({ row: 2, column: 0 });
    expect(moveCursor({ row: 2, column: 0 }, 'ArrowLeft', EXTENT)).toEqual(row);
    expect(moveCursor({ row: 2, column: 2 }, 'ArrowRight', EXTENT)).toEqual({ row: 2, column: 2 });
  });

  test('leaves sideways arrows alone where rows are only read', () => {
    expect(moveCursor({ row: 2, column: null }, 'ArrowRight', { ...EXTENT, columns: 0 })).toBeUndefined();
  });

  test('keeps its column from row to row and stays within the rows', () => {
    expect(moveCursor({ row: 8, column: 1 }, 'PageDown', EXTENT)).toEqual({ row: 9, column: 1 });
    expect(moveCursor({ row: 0, column: 1 }, 'ArrowUp', EXTENT)).toEqual({ row: 0, column: 1 });
    expect(moveCursor({ row: 0, column: null }, 'ArrowDown', { ...EXTENT, rows: 0 })).toEqual({
      row: 0,
      column: null,
    });
  });

  test('takes Home and End within the row from a cell, through the rows otherwise', () => {
    expect(moveCursor({ row: 5, column: 1 }, 'End', EXTENT)).toEqual({ row: 5, column: 2 });
    expect(moveCursor({ row: 5, column: 1 }, 'End', EXTENT, true)).toEqual({ row: 9, column: 1 });
    expect(moveCursor({ row: 5, column: null }, 'Home', EXTENT)).toEqual({ row: 0, column: null });
  });

  test('reads cells on over the end of a row, and stops at the last', () => {
    expect(nextCell({ row: 0, column: 2 }, 1, EXTENT)).toEqual({ row: 1, column: 0 });
    expect(nextCell({ row: 1, column: 0 }, -1, EXTENT)).toEqual({ row: 0, column: 2 });
    expect(nextCell({ row: 9, column: 2 }, 1, EXTENT)).toEqual({ row: 9, column: 2 });
  });
});

describe('the order of columns', () => {
  const ids = ['a', 'b', 'c', 'd'];

  test('puts a column before or after another', () => {
    expect(placedBeside(ids, 'd', 'b', 'before')).toEqual(['a', 'd', 'b', 'c']);
    expect(placedBeside(ids, 'a', 'c', 'after')).toEqual(['b', 'c', 'a', 'd']);
  });

  test('gives back the same list where nothing moves', () => {
    expect(placedBeside(ids, 'a', 'b', 'before')).toBe(ids);
    expect(placedBeside(ids, 'x', 'b', 'before')).toBe(ids);
    expect(shifted(ids, 'd', 1)).toBe(ids);
    expect(shifted(ids, 'x', 1)).toBe(ids);
    expect(shifted(ids, 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('columns that stay while others scroll', () => {
  const column = (id: string, width: number) => ({ id, width, header: id, cell: () => null });
  const columns = [column('number', 100), column('title', 200), column('amount', 120)];

  test('stand where those before them end, the box for selecting included', () => {
    expect(pinnedPlaces(columns, {}, true, 2)).toEqual([36, 136]);
    expect(pinnedPlaces(columns, { number: 150 }, false, 2)).toEqual([0, 150]);
  });

  test('do not stretch where another that stays follows', () => {
    expect(columnTemplate(columns, {}, false, 2)).toBe('100px minmax(200px, 200fr) minmax(120px, 120fr)');
  });
});
