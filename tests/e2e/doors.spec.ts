import { expect, test } from './fixtures.ts';

test.use({ empty: true });

test('the page comes with a policy that runs our own scripts alone', async ({ desk }) => {
  const headers = await desk.page.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-store');
});

test('an inline script does not run', async ({ desk }) => {
  const ran = await desk.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
});

test('a file goes in and an unknown one does not come out', async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const file = new File(['名称\n轴承'], '客户.csv', { type: 'text/csv' });
    const upload = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    });
    const { id } = await upload.json();
    const download = await fetch(`/download/${id}`);
    const unknown = await fetch('/download/unknown');
    return {
      text: await download.text(),
      disposition: download.headers.get('content-disposition'),
      unknown: unknown.status,
    };
  });
  expect(answers.text).toBe('名称\n轴承');
  expect(answers.disposition).toContain(`filename*=UTF-8''${encodeURIComponent('客户.csv')}`);
  expect(answers.unknown).toBe(404);
});
