/** Code points that a font has a glyph for. */
export type Coverage = (codePoint: number) => boolean;

const FULL_UNICODE = 12;

/**
 * Reads which characters a TrueType or OpenType font draws, from its `cmap` table in format 12 (full Unicode, which
 * every font with rare characters has). Throws where there is none: the font is one we ship, so that is our mistake.
 */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const at = fullUnicodeMap(view, tableOffset(view, 'cmap'));
  const ranges = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return {
      first: view.getUint32(group),
      last: view.getUint32(group + 4),
      glyph: view.getUint32(group + 8),
    };
  });
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (!range || codePoint < range.first) high = middle - 1;
      else if (codePoint > range.last) low = middle + 1;
      else return range.glyph + codePoint - range.first !== 0;
    }
    return false;
  };
}

function tableOffset(view: DataView, tag: string): number {
  const wanted = [...tag].reduce((value, character) => value * 256 + character.charCodeAt(0), 0);
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    if (view.getUint32(record) === wanted) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function fullUnicodeMap(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(at) === FULL_UNICODE) return at;
  }
  throw new Error('the font has no map of full Unicode');
}
