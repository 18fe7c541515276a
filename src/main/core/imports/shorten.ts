const LONGEST = 200;

/** A cell as a screen shows it: a long one is cut. */
export const shorten = (cell: string): string =>
  cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
