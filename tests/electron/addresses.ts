/**
 * Chromium knows no scheme `app:` here, so the page sees `https://local.app.test/x` where the main process sees
 * `app://local/x`.
 */
export const seenByPage = (address: string): string =>
  address.replace(
    /^([a-z]+):\/\/([^/]+)/,
    (_whole, scheme: string, host: string) => `https://${host}.${scheme}.test`,
  );

export const seenByMain = (address: string): string =>
  address.replace(/^https:\/\/([^/]+)\.([a-z]+)\.test(?=\/|$)/, '$2://$1');
