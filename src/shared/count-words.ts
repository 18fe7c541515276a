const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** Words of a text, each Chinese character being one; blanks and marks are none. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
