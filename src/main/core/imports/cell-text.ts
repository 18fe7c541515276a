const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** Takes away exactly one apostrophe that an export put in front so that no spreadsheet takes the text for a formula. */
export const withoutGuard = (text: string): string => text.replace(GUARDED, '');

/** The text of a cell, its guard gone. Unseen characters are cleaned when the value is checked. */
export const cellText = (cell: string): string => withoutGuard(cell.trim());

/** Marks of direction and other characters of no width; they cling to numbers and dates copied from elsewhere. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** The text of a cell that is no prose: full width made half, unseen characters gone. */
export const plainCell = (text: string): string => text.normalize('NFKC').replace(UNSEEN, ' ').trim();
