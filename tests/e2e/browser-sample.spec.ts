import { expect, test } from './fixtures.ts';

test.use({ empty: true });

test('a newcomer looks at the sample company without making anything first', async ({ desk: { page } }) => {
  await page.getByRole('button', { name: '先看示例公司' }).click();
  await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('云帆软件(示例)').first()).toBeVisible();
});
