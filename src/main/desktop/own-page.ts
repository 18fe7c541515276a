export const SCHEME = 'app';
const HOST = 'local';

/** The address of the one page of the program. */
export const START_PAGE = `${SCHEME}://${HOST}/`;

/**
 * Whether an address is one of our own pages. `URL.origin` cannot tell: for a scheme of our own it is the string
 * 'null', and so it is for a sandboxed frame.
 */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
