import type { SeriesLook } from './series-look.ts';

const SIZE = 8;

/** The lines of each texture, over the colour. */
const LINES: readonly string[] = [
  '',
  'M-1 1L1 -1M0 8L8 0M7 9L9 7',
  'M-1 7L1 9M0 0L8 8M7 -1L9 1',
  'M0 2H8M0 6H8',
  'M2 0V8M6 0V8',
  'M2 2h0M6 6h0',
  'M0 0L8 8M0 8L8 0',
  'M0 4H8M4 0V8',
];

/** What a texture is called inside a picture. */
export const textureId = (picture: string, at: number): string => `${picture}-texture-${at}`;

/** Colours with their textures for bars, so that series are told apart without seeing colour. */
export function Textures({
  picture,
  looks,
}: {
  readonly picture: string;
  readonly looks: readonly SeriesLook[];
}) {
  return (
    <defs>
      {looks.map(({ colour, texture }, at) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: looks stand in the order of the series
          key={at}
          id={textureId(picture, at)}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={SIZE} height={SIZE} fill={colour} />
          <path
            d={LINES[texture] ?? ''}
            stroke="var(--vd-surface)"
            strokeWidth={texture === 5 ? 3 : 1.2}
            strokeLinecap={texture === 5 ? 'round' : 'butt'}
            strokeOpacity={0.55}
          />
        </pattern>
      ))}
    </defs>
  );
}
