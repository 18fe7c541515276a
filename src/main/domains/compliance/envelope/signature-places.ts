import type { SignaturePlace } from '../../../core/signing/sign-pdf.ts';

/** Points. Two to a row at the foot of the last page, our own and theirs in the order in which they were named. */
const WIDTH = 180;
const HEIGHT = 60;
const LEFT = 72;
const FOOT = 72;
const GAP = 24;
const PER_ROW = 2;

/** Where the signature of the `at`th signer shows, from 0: in rows of two, growing upwards. No two overlap. */
export const signaturePlace = (at: number, page: number): SignaturePlace => ({
  page,
  x: LEFT + (at % PER_ROW) * (WIDTH + GAP),
  y: FOOT + Math.floor(at / PER_ROW) * (HEIGHT + GAP),
  width: WIDTH,
  height: HEIGHT,
});
