/** How wide the side of a split is: what was wished for, within what leaves both parts at least so much. */
export const splitSize = (wished: number, room: number, least: number): number =>
  Math.max(Math.min(wished, room - least), Math.min(least, room / 2));
