import { isIPv4, isIPv6 } from 'node:net';

/** Whether a host is this machine itself, so that nothing said to it crosses a network. */
export const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' ||
  (isIPv4(host) && host.startsWith('127.')) ||
  (isIPv6(host) && /^(0*:)*:?0*1$/.test(host));
