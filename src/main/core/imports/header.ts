import { cleanLine } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';
import { withoutGuard } from './cell-text.ts';

const MOST_COLUMNS = 1_000;
const LONGEST_HEADER = 200;

/**
 * The column names of a file, cleaned. A separator at the end of every line makes no column. Throws `headerBlank`,
 * `headerDuplicate`, `cellTooLong` or `fileTooManyColumns`.
 */
export function checkHeader(
  first: readonly string[],
  rest: readonly (readonly string[])[],
  file: string,
): readonly string[] {
  const named = first.map((column) => withoutGuard(cleanLine(column)));
  const width = named.findLastIndex((column) => column !== '') + 1;
  const unused = rest.every(
    (cells) => cells.length <= width || cells.slice(width).every((cell) => cell.trim() === ''),
  );
  const header = unused && width > 0 ? named.slice(0, width) : named;
  if (header.length > MOST_COLUMNS)
    throw new AppError('fileTooManyColumns', { file, count: header.length, max: MOST_COLUMNS });
  const counted = new Map<string, number>();
  for (const [at, column] of header.entries()) {
    const { length } = column;
    if (length === 0) throw new AppError('headerBlank', { index: at + 1 });
    if (length > LONGEST_HEADER)
      throw new AppError('cellTooLong', {
        row: 1,
        column: `${column.slice(0, 40)}…`,
        length,
        max: LONGEST_HEADER,
      });
    counted.set(column, (counted.get(column) ?? 0) + 1);
  }
  for (const [column, count] of counted)
    if (count > 1) throw new AppError('headerDuplicate', { column, count });
  return header;
}
