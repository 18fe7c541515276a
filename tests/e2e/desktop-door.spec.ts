import { expect, test } from './fixtures.ts';

test.use({ empty: true });

const STATUS = { path: 'session.status', type: 'query' } as const;

test('the window is made with every guard', async ({ desk }) => {
  expect(desk.desktop?.window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(desk.desktop?.app.sandboxed).toBe(true);
  expect(desk.desktop?.protocol.privileged).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
});

test('the window gets the bridge and nothing of Node', async ({ desk }) => {
  const seen = await desk.page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { vendordesk: object }).vendordesk).sort(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ bridge: ['invoke', 'subscribe'], node: [] });
});

test('the page asks over the bridge, and a frame within it gets nothing', async ({ desk }) => {
  const ask = (kind: 'page' | 'frame') =>
    desk.page.evaluate(
      async ([from, call]) => {
        let target: Window = window;
        if (from === 'frame') {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<p>a frame</p>';
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          document.body.append(frame);
          await loaded;
          target = frame.contentWindow ?? window;
        }
        const { vendordeskIpc } = target as unknown as {
          vendordeskIpc(...args: unknown[]): Promise<{ value: unknown }>;
        };
        return JSON.stringify((await vendordeskIpc('invoke', 'vendordesk:invoke', [call])).value);
      },
      [kind, STATUS] as const,
    );
  expect(await ask('page')).toContain('"state":"none"');
  const refused = await ask('frame');
  expect(refused).toContain('requestRefused');
  expect(refused).not.toContain('workspaces');
});

test('the page stays where it is', async ({ desk }) => {
  const before = desk.page.url();
  await desk.page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect.poll(() => desk.desktop?.refused).toContain('navigation https://example.com/');
  expect(desk.page.url()).toBe(before);
  await desk.page.evaluate(() => fetch('https://example.com/data').catch(() => undefined));
  expect(desk.page.url()).toBe(before);
});

test('permissions are refused, but for text on the clipboard from our own page', async ({ desk }) => {
  const grants = (permission: string, page: string) => desk.desktop?.session.grants(permission, page);
  const refused = { request: false, check: false };
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'clipboard-read',
    'usb',
  ]) {
    expect(grants(permission, 'app://local/')).toEqual(refused);
  }
  expect(grants('clipboard-sanitized-write', 'https://example.com/')).toEqual(refused);
  expect(grants('clipboard-sanitized-write', 'app://local/')).toEqual({ request: true, check: true });
});

test('a page that reloads is heard again, and the program ends with its window', async ({ desk }) => {
  await desk.page.reload();
  const state = await desk.page.evaluate(
    (call) =>
      (window as unknown as { vendordesk: { invoke(c: unknown): Promise<unknown> } }).vendordesk.invoke(call),
    STATUS,
  );
  expect(JSON.stringify(state)).toContain('"state":"none"');
  await desk.desktop?.close();
  expect(await desk.desktop?.app.ended).toBe(0);
});

test('no second window opens', async ({ desk }) => {
  await desk.page.evaluate(() => void window.open('https://example.com/'));
  await expect.poll(() => desk.desktop?.refused).toContain('window');
  await expect.poll(() => desk.page.context().pages()).toHaveLength(1);
});
