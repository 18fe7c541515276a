import type { Content } from 'pdfmake';
import type { SignaturePlace } from './document-model.ts';
import { INK, type Sheet } from './document-style.ts';
import type { Draw } from './draw.ts';
import { pictureAddress } from './picture-address.ts';

const GAP = 40;
/** A company seal measures 40 mm across. */
const SEAL = (40 * 72) / 25.4;

/** Places to sign side by side, each with a line and the date under it, and the seal over the line where there is one. */
export function signatures(places: readonly SignaturePlace[], draw: Draw, sheet: Sheet): Content {
  const width = (sheet.width - GAP * (places.length - 1)) / places.length;
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    columnGap: GAP,
    columns: places.map(({ label, date, seal }) => ({
      width: '*',
      stack: [
        draw(label, { margin: [0, 0, 0, 34] }),
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: INK.strong }],
        },
        draw(date, { color: INK.muted, fontSize: 8, margin: [0, 4, 0, seal ? SEAL / 2 : 0] }),
        ...(seal
          ? [
              {
                image: pictureAddress(seal),
                fit: [SEAL, SEAL] as [number, number],
                relativePosition: { x: Math.max(0, width - SEAL - 10), y: -SEAL - 10 },
              },
            ]
          : []),
      ],
    })),
  };
}
