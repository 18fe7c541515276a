import { expect, test } from './fixtures.ts';
import { misfits, openGallery, seriousFindings } from './gallery.ts';

const WAYS = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

/** What a page shows at the four combinations of language and appearance is complete, readable and usable by all. */
test('every part of the design system fits its place and is open to all, in both languages and appearances', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openGallery(page);
  const ids = await page
    .locator('[data-page]')
    .evaluateAll((links) => links.map(({ dataset }) => dataset.page ?? ''));
  expect(ids.length).toBeGreaterThan(10);

  const findings: string[] = [];
  for (const [language, scheme] of WAYS) {
    if ((await page.locator('html').getAttribute('lang'))?.slice(0, 2) !== language)
      await page.getByRole('button', { name: language === 'zh' ? '中文' : 'English' }).click();
    const wanted = scheme === 'dark' ? /深色外观|Dark appearance/ : /浅色外观|Light appearance/;
    if ((await page.locator('html').getAttribute('data-mantine-color-scheme')) !== scheme)
      await page.getByRole('button', { name: wanted }).click();
    for (const id of ids) {
      await page.locator(`[data-page="${id}"]`).click();
      await expect(page.locator(`[data-page="${id}"]`)).toHaveAttribute('aria-current', 'page');
      const look = async (where: string): Promise<void> => {
        const all = [...(await misfits(page)), ...(await seriousFindings(page))];
        findings.push(...all.map((finding) => `${where} ${language} ${scheme} ${finding}`));
      };
      await look(id);
      for (const opener of await page.locator('[data-opens]').all()) {
        await opener.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(`${id} ${await opener.textContent()}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    }
  }
  expect(findings).toEqual([]);
  expect(complaints).toEqual([]);
});
