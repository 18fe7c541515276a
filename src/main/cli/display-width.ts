/** Characters that a terminal draws two cells wide: CJK, full-width forms, emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const INVISIBLE = /^(?:\p{Mark}|\p{Format})+$/u;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const widthOfCharacter = (character: string): number => {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

/** How many cells of a terminal the text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of characters.segment(text)) width += widthOfCharacter(segment);
  return width;
}

/** The text in at most `width` cells; what does not fit gives way to an ellipsis. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of characters.segment(text)) {
    used += widthOfCharacter(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
}
