import { readSpot, type Spot, spotKey } from './spot.ts';

/** More would be a second navigation. */
const MOST_FAVOURITES = 30;
const MOST_RECENT = 12;

/** The spots of what was remembered, each once; whatever else stands there is left out. */
export function readSpots(text: string | undefined): readonly Spot[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const spots = (Array.isArray(value) ? value : []).flatMap((each) => readSpot(each) ?? []);
  return [...new Map(spots.map((spot) => [spotKey(spot), spot])).values()].slice(0, MOST_FAVOURITES);
}

export const has = (spots: readonly Spot[], spot: Spot): boolean =>
  spots.some((each) => spotKey(each) === spotKey(spot));

export const without = (spots: readonly Spot[], spot: Spot): readonly Spot[] =>
  spots.filter((each) => spotKey(each) !== spotKey(spot));

/** A favourite more, at the end; or, where it is one, a favourite less. */
export const toggled = (spots: readonly Spot[], spot: Spot): readonly Spot[] =>
  has(spots, spot) ? without(spots, spot) : [...spots, spot].slice(-MOST_FAVOURITES);

/** What was visited last stands first. */
export const visited = (spots: readonly Spot[], spot: Spot): readonly Spot[] =>
  [spot, ...without(spots, spot)].slice(0, MOST_RECENT);
