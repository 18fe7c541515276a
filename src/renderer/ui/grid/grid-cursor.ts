/** Where the keyboard is in a grid: on a row as a whole, or on one of its cells. */
export interface GridCursor {
  readonly row: number;
  readonly column: number | null;
}

export interface GridExtent {
  readonly rows: number;
  /** How many cells of a row the cursor may visit; none where rows are only read. */
  readonly columns: number;
  /** How many rows Page Down passes. */
  readonly page: number;
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Arrow keys sideways: from the row to its first cell and back; the last cell is the end. */
function sideways({ row, column }: GridCursor, step: 1 | -1, columns: number): GridCursor | undefined {
  if (columns === 0) return undefined;
  if (column === null) return step > 0 ? { row, column: 0 } : undefined;
  return { row, column: column + step < 0 ? null : within(column + step, columns) };
}

/** Where a key leads; undefined for keys that move nothing. `far` is Ctrl or Command held. */
export function moveCursor(
  cursor: GridCursor,
  key: string,
  extent: GridExtent,
  far = false,
): GridCursor | undefined {
  const { row, column } = cursor;
  const { rows, columns, page } = extent;
  const toRow = (to: number): GridCursor => ({ row: within(to, rows), column });
  const inRow = column !== null && !far;
  switch (key) {
    case 'ArrowDown':
      return toRow(row + 1);
    case 'ArrowUp':
      return toRow(row - 1);
    case 'PageDown':
      return toRow(row + page);
    case 'PageUp':
      return toRow(row - page);
    case 'Home':
      return inRow ? { row, column: 0 } : toRow(0);
    case 'End':
      return inRow ? { row, column: columns - 1 } : toRow(rows - 1);
    case 'ArrowRight':
      return sideways(cursor, 1, columns);
    case 'ArrowLeft':
      return sideways(cursor, -1, columns);
    default:
      return undefined;
  }
}

/** The cell after this one in reading order (1) or before it (-1); the same at the ends. */
export function nextCell({ row, column }: GridCursor, by: 1 | -1, extent: GridExtent): GridCursor {
  const at = row * extent.columns + (column ?? 0) + by;
  if (at < 0 || at >= extent.rows * extent.columns) return { row, column };
  return { row: Math.floor(at / extent.columns), column: at % extent.columns };
}
