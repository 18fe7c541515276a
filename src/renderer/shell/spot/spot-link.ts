import { type DeepLink, deepLinkPath, deepLinkText } from '#shared/deep-link.ts';
import { BRIDGE_NAME } from '#shared/ipc.ts';
import type { Spot } from './spot.ts';

const isDesktop = (): boolean => BRIDGE_NAME in window;

/** A link to a record or a list, as it is passed on: to the program, or to the local address of the browser host. */
export function linkTo(spot: Spot): string | undefined {
  if (spot.kind !== 'record' && spot.kind !== 'list') return undefined;
  const link: DeepLink = spot;
  if (isDesktop()) return deepLinkText(link);
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${deepLinkPath(link)}`;
}
