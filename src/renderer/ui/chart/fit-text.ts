const WIDE = /[\u2e80-\u9fff\uf900-\uffef]/;
const WIDE_PIXELS = 11.5;
const NARROW_PIXELS = 6.6;

/** About how wide a label of a picture is, in pixels. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? WIDE_PIXELS : NARROW_PIXELS;
  return width;
}

/** A label cut to a width, with an ellipsis; the whole of it is in the notice and in the table. */
export function fitText(text: string, width: number): string {
  if (labelWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (labelWidth(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Every how manieth label has room where they stand `band` pixels apart. */
export function labelEvery(labels: readonly string[], band: number, widest: number): number {
  const width = Math.min(widest, Math.max(0, ...labels.map(labelWidth))) + 8;
  return Math.max(1, Math.ceil(width / Math.max(band, 0.1)));
}
