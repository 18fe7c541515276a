import { isRecordId } from '#shared/deep-link.ts';
import { isPlainPath } from './spot.ts';

/** Ways through, and screens whose address carries what somebody typed. */
const PASSING = /^\/($|open\/|list\/|search$|import\/)/;

/**
 * What of an address is remembered for the next start: the screen and its saved view. What was searched or filtered
 * for is not: it holds words of the workspace, and this is kept outside of the encrypted file.
 */
export function placeToRemember(path: string, view: unknown): string | undefined {
  if (PASSING.test(path) || !isPlainPath(path)) return undefined;
  return isRecordId(view) ? `${path}?view=${view}` : path;
}

/** The place that was remembered; undefined for anything else that stands there. */
export function rememberedPlace(text: string): string | undefined {
  const [path = '', query] = text.split('?view=');
  return text === placeToRemember(path, query) ? text : undefined;
}
