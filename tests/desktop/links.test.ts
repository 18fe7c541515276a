import { EventEmitter } from 'node:events';
import type { App as ElectronApp } from 'electron';
import { describe, expect, test } from 'vitest';
import type { DeepLink } from '#shared/deep-link.ts';
import { linkIn, serveLinks, withoutLink } from '../../src/main/desktop/links.ts';
import { desktopOptions } from '../../src/main/desktop/options.ts';

const LINK = 'vdesk://open/deal/01890a5d-ac96-774b-bcce-b302099a8057';

function electronFor(isPackaged: boolean) {
  const schemes: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    setAsDefaultProtocolClient: (scheme: string) => schemes.push(scheme),
  });
  const followed: DeepLink[] = [];
  serveLinks(app as unknown as ElectronApp, (link) => followed.push(link));
  const open = (url: string): boolean => {
    let prevented = false;
    app.emit('open-url', { preventDefault: () => (prevented = true) }, url);
    return prevented;
  };
  return { schemes, followed, open };
}

describe('links of the desktop program', () => {
  test('come on the command line', () => {
    expect(linkIn(['vendordesk', '--demo', LINK])).toMatchObject({ entity: 'deal' });
    expect(linkIn(['vendordesk'])).toBeUndefined();
    expect(linkIn(['vendordesk', 'vdesk://run/delete', LINK])).toBeUndefined();
  });

  test('bring no options with them', () => {
    const { demo } = desktopOptions(['vendordesk', LINK, '--demo', '--home', '/tmp/elsewhere']);
    expect(demo).toBe(false);
    expect(desktopOptions(['vendordesk', '--home', '/tmp/here', LINK, '--home=/tmp/x']).home).toBe(
      '/tmp/here',
    );
    expect(withoutLink(['vendordesk', 'VDESK://x', '--demo'])).toEqual(['vendordesk']);
  });

  test('come as events, and only those of our two forms are followed', () => {
    const { followed, open } = electronFor(true);
    expect(open(LINK)).toBe(true);
    expect(open('vdesk://session/lock')).toBe(true);
    expect(followed).toHaveLength(1);
  });

  test('are asked of the system by the packaged program alone', () => {
    expect(electronFor(true).schemes).toEqual(['vdesk']);
    expect(electronFor(false).schemes).toEqual([]);
  });
});
