import { begin, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('help tells what a page is for, and is searched by Chinese, pinyin and English', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);

  await test.step('F1 opens the help of the page that is shown, and closes it', async () => {
    await goTo(page, '/sales/pipeline');
    await page.keyboard.press('F1');
    const drawer = page.getByRole('dialog', { name: '商机看板' });
    await expect(drawer.getByRole('heading', { name: '先做什么' })).toBeVisible();
    await page.keyboard.press('F1');
    await expect(drawer).toBeHidden();
  });

  await test.step('all of it is searched without a network', async () => {
    await page.keyboard.press('F1');
    await page.getByRole('dialog').getByRole('link', { name: '全部帮助' }).click();
    const look = page.getByRole('searchbox', { name: '在帮助中查找' });
    const topics = page.getByRole('navigation', { name: '帮助目录' });
    for (const typed of ['备份', 'beifen', 'backup']) {
      await look.fill(typed);
      await expect(topics.getByRole('link', { name: '备份', exact: true }).first()).toBeVisible();
    }
    await look.fill('没有这回事');
    await expect(page.getByText('帮助里没有“没有这回事”')).toBeVisible();
  });
});
