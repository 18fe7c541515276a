import type { EventEmitter } from 'node:events';
import { expect, test } from './fixtures.ts';

test.use({ empty: true });

/**
 * What DESIGN 8 asks of the window beyond `desktop-door.spec.ts` (context isolation, sandbox, no Node, navigation,
 * windows, permissions, senders) and `tests/house/packaging.test.ts` (fuses).
 */
test('every answer of our scheme carries the policy', async ({ desk }) => {
  const serve = desk.desktop?.protocol.handlers.get('app');
  const html = await (await serve?.(new Request('app://local/')))?.text();
  const script = /src="\.?(\/assets\/[^"]+\.js)"/.exec(html ?? '')?.[1] ?? '';
  expect(script).not.toBe('');
  for (const [path, init, status] of [
    ['/', {}, 200],
    [script, {}, 200],
    ['/gone', {}, 404],
    ['/download/unknown', {}, 404],
    ['/upload', {}, 405],
    ['/upload?name=x', { method: 'POST', body: 'x' }, 200],
    ['/', { method: 'PUT' }, 405],
  ] as const) {
    const answer = await serve?.(new Request(`app://local${path}`, init));
    expect(answer?.status, path).toBe(status);
    expect(answer?.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    expect(answer?.headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test('our scheme answers for our own host alone, and no path leads out of the screens', async ({ desk }) => {
  const serve = desk.desktop?.protocol.handlers.get('app');
  for (const address of [
    'app://other/',
    'app://local.evil.example/',
    'app://local/..%2f..%2fpackage.json',
    'app://local/%2e%2e/%2e%2e/package.json',
    'app://local/..%5c..%5cpackage.json',
    'app://local//etc/passwd',
  ])
    expect((await serve?.(new Request(address)))?.status, address).toBe(404);
});

test('the page comes from our own scheme and no other is registered', async ({ desk }) => {
  expect([...(desk.desktop?.protocol.handlers.keys() ?? [])]).toEqual(['app']);
  expect(desk.desktop?.ipcMain.handlers.size).toBe(1);
  expect(desk.desktop?.window.options.webPreferences).not.toHaveProperty('allowRunningInsecureContent');
  expect(desk.desktop?.window.options.webPreferences).toMatchObject({
    webSecurity: true,
    nodeIntegration: false,
  });
});

test('no page is embedded, and no redirect or frame leads elsewhere', async ({ desk }) => {
  const contents = desk.desktop?.window.webContents as unknown as EventEmitter;
  const isPrevented = (name: string, url: string): boolean => {
    let prevented = false;
    contents.emit(name, { url, preventDefault: () => (prevented = true) });
    return prevented;
  };
  expect(isPrevented('will-attach-webview', 'app://local/')).toBe(true);
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
  ]) {
    expect(isPrevented('will-redirect', url), url).toBe(true);
    expect(isPrevented('will-frame-navigate', url), url).toBe(true);
  }
  expect(isPrevented('will-frame-navigate', 'app://local/#/sales')).toBe(false);
});
