import { firstStart, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const ROUTES = [
  '/sales',
  '/sales/pipeline',
  '/sales/analysis',
  '/sales/deals',
  '/sales/people',
  '/sales/teams',
  '/sales/quotes',
  '/directory/customers',
  '/directory/contacts',
  '/catalog/products',
  '/catalog/price-books',
  '/metrics',
  '/metrics/SAL-K4',
  '/home/sales',
  '/import',
  '/import/deal',
  '/workspace/people',
  '/workspace/roles',
  '/workspace/roles/sales',
  '/workspace/account',
  '/workspace/calendars',
  '/workspace/calendars/new',
  '/workspace/audit/heads',
  '/workspace/backups',
  '/workspace/recycle-bin',
  '/workspace/files',
  '/workspace/export',
  '/workspace/health',
];
/** Names that the data of this test brings along. */
const DATA = /麦文科技|王芳|标准销售|标准工作时间|Language|中文/g;

test('every screen is whole in English: no Chinese left, no raw key, nothing wider than the window', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  await newDeal(page, 'Renewal');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload(); // the language is remembered, and no notice of before is left
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    for (const route of ROUTES) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const text = (await page.locator('body').innerText()).replace(DATA, '');
      expect(text.match(/[\p{Script=Han}]+/u)?.[0], `${route} in English`).toBeUndefined();
      expect(
        text.match(
          /\{\w+\}|\b(?:sales|shell|records|ui|metrics|people|roles|rights|account|secrets)[:.][a-z]\w+/,
        )?.[0],
        `${route}: raw key`,
      ).toBeUndefined();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${route} is wider than ${size.width}`).toBeLessThanOrEqual(0);
    }
  }
});
