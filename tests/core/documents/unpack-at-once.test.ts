import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackPicturesAtOnce } from '../../../src/main/core/documents/unpack-at-once.ts';

interface Picture {
  decodePixels(take: (pixels: Uint8Array) => void): void;
}

test('a picture of the printer is unpacked before anything else is drawn', () => {
  unpackPicturesAtOnce();
  const printer = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  const Png = createRequire(printer.resolve('pdfkit'))('png-js') as { readonly prototype: Picture };
  const row = (value: number): number[] => [0, value, value, value, 255];
  const picture = Object.assign(Object.create(Png.prototype) as Picture, {
    width: 1,
    height: 2,
    pixelBitlength: 32,
    interlaceMethod: 0,
    imgData: deflateSync(Uint8Array.from([...row(7), ...row(9)])),
  });
  let pixels: Uint8Array = new Uint8Array();
  picture.decodePixels((taken) => {
    pixels = taken;
  });
  expect([...pixels]).toEqual([7, 7, 7, 255, 9, 9, 9, 255]);
});
