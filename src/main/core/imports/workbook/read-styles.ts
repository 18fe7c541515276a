import { builtInFormat, type NumberFormat, readFormat } from './number-format.ts';
import { attribute, scanXml } from './scan-xml.ts';

/** The number format of every cell style, by the style's place. */
export function readStyles(part: Uint8Array): NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCellStyles = false;
  scanXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(
          Number(attribute(attributes, 'numFmtId')),
          readFormat(attribute(attributes, 'formatCode') ?? ''),
        );
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        styles.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
}
