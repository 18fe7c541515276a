/** A place in a sheet, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Reads a name such as `AB12`; undefined for anything else. */
export function cellPlace(name: string): CellPlace | undefined {
  const [, letters = '', row = ''] = PLACE.exec(name) ?? [];
  if (letters === '') return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}
