import { request as nodeRequest } from 'node:http';
import { expect, test } from './fixtures.ts';

test.use({ empty: true });

/** A request as any program of this machine could send it; fetch would not let the headers be chosen. */
const send = (url: string, headers: Record<string, string>, path?: string) =>
  new Promise<{ status: number; cookie: string; body: string }>((resolve, reject) => {
    const { hostname, port, pathname, search } = new URL(url);
    const outgoing = nodeRequest({ hostname, port, path: path ?? pathname + search, headers }, (incoming) => {
      let body = '';
      incoming.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      incoming.on('end', () => {
        const cookie = incoming.headers['set-cookie']?.[0] ?? '';
        resolve({ status: incoming.statusCode ?? 0, cookie, body });
      });
    });
    outgoing.once('error', reject);
    outgoing.end();
  });

test('only the token lets a browser in', async ({ desk }) => {
  const url = desk.host?.url ?? '';
  const { origin } = new URL(url);
  expect((await send(`${origin}/`, {})).status).toBe(401);
  expect((await send(`${origin}/trpc/session.status`, {})).status).toBe(401);
  expect((await send(`${origin}/open?token=${'x'.repeat(43)}`, {})).status).toBe(401);
  const entry = await send(url, {});
  expect(entry.status).toBe(303);
  expect(entry.cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  const cookie = entry.cookie.split(';')[0] ?? '';
  expect((await send(`${origin}/trpc/session.status`, { cookie })).body).toContain('"state":"none"');
  expect((await send(`${origin}/trpc/session.status`, { cookie: `${cookie}x` })).status).toBe(401);
});

test('a foreign host name, origin or site is refused, token or not', async ({ desk }) => {
  const url = desk.host?.url ?? '';
  const { origin, port } = new URL(url);
  const cookie = (await send(url, {})).cookie.split(';')[0] ?? '';
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await send(`${origin}/trpc/session.status`, { cookie, ...headers })).status;
  expect(await status({})).toBe(200);
  expect(await status({ host: `evil.example:${port}` })).toBe(421);
  expect(await status({ host: `localhost:${port}` })).toBe(421);
  expect(await status({ origin: 'https://evil.example' })).toBe(403);
  expect(await status({ origin: 'null' })).toBe(403);
  expect(await status({ origin: `http://127.0.0.1:${Number(port) + 1}` })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403);
  expect((await send(url, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(await status({ origin, 'sec-fetch-site': 'same-origin' })).toBe(200);
});

test('no path leads out of the screens', async ({ desk }) => {
  const url = desk.host?.url ?? '';
  const cookie = (await send(url, {})).cookie.split(';')[0] ?? '';
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
  ]) {
    const { status, body } = await send(url, { cookie }, path);
    expect(status).toBe(404);
    expect(body).toBe('404');
  }
});

test('answers of procedures are kept in no cache', async ({ desk }) => {
  const headers = await desk.page.evaluate(async () =>
    Object.fromEntries((await fetch('/trpc/session.status')).headers),
  );
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('it ends cleanly when it is told to', async ({ desk }) => {
  await desk.host?.stop();
  expect(desk.host?.process.exitCode).toBe(0);
});
