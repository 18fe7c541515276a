/** A header, label or name reduced to what a person reads: case, width, blanks, underscores and marks don't count. */
export const headerKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:;,/()[\]'"·、()]+/g, '');
