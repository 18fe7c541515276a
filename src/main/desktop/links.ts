import type { App as ElectronApp } from 'electron';
import { type DeepLink, LINK_SCHEME, readDeepLink } from '#shared/deep-link.ts';

const isLinkLike = (argument: string): boolean => argument.toLowerCase().startsWith(`${LINK_SCHEME}:`);

/** The link that the program was started with, if it is one of ours. */
export const linkIn = (argv: readonly string[]): DeepLink | undefined => readDeepLink(argv.find(isLinkLike));

/**
 * The arguments that the person or the system gave: none from a link on. Whoever wrote the link could have tried to
 * write options behind it.
 */
export function withoutLink(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex(isLinkLike);
  return at === -1 ? argv : argv.slice(0, at);
}

/** Makes our links known to the system, and follows those that come in while the program runs. */
export function serveLinks(electron: ElectronApp, follow: (link: DeepLink) => void): void {
  // unpacked, the program is Electron's own binary, which must not answer for our links
  if (electron.isPackaged) electron.setAsDefaultProtocolClient(LINK_SCHEME);
  electron.on('open-url', (event, url) => {
    event.preventDefault();
    const link = readDeepLink(url);
    if (link) follow(link);
  });
}
