import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What the gate says of a request: refused with a status, let in for the first time, or let in. */
export type Verdict = { readonly refused: 401 | 403 | 421 } | { readonly cookie: string } | 'pass';

export interface Gate {
  /** The address that lets a browser in; the token in it is the key, and lasts as long as the program runs. */
  readonly url: string;
  /** Such an address for a single use. Other users of the machine can read a browser's command line, too late. */
  urlOnce(): string;
  judge(request: { readonly url?: string | undefined; readonly headers: IncomingHttpHeaders }): Verdict;
}

const newToken = (): string => randomBytes(32).toString('base64url');

const same = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));

/** The value of one cookie. Browsers share cookies between the ports of a host, hence a name of our own per port. */
function cookieValue(header: string | undefined, name: string): string {
  for (const part of (header ?? '').split('; '))
    if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  return '';
}

/**
 * Guards the port against whatever else runs on the machine or in the browser: other host names that resolve to this
 * address, pages of other origins, and programs without the token.
 */
export function createGate(port: number): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookie = `vendordesk-${port}`;
  const token = newToken();
  const tokensOnce = new Set<string>();
  const addressWith = (key: string): string => `${origin}/open?token=${key}`;
  const opens = (key: string): boolean => same(key, token) || tokensOnce.delete(key);

  return {
    url: addressWith(token),
    urlOnce() {
      const key = newToken();
      tokensOnce.add(key);
      return addressWith(key);
    },
    judge({ url, headers }) {
      if (headers.host !== host) return { refused: 421 };
      if (headers.origin !== undefined && headers.origin !== origin) return { refused: 403 };
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return { refused: 403 };
      const target = URL.parse(url ?? '/', origin);
      if (target?.pathname === '/open' && opens(target.searchParams.get('token') ?? '')) {
        return { cookie: `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/` };
      }
      return same(cookieValue(headers.cookie, cookie), token) ? 'pass' : { refused: 401 };
    },
  };
}
