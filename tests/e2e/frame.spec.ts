import type { Page } from '@playwright/test';
import { begin, command, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const navigation = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const palette = (page: Page) => page.getByPlaceholder(/拼音首字母/);
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a day in the frame: favourites, recent records, palette, quick-add, keys, and back to where one was', async ({
  desk,
}) => {
  let { page } = desk;
  await begin(desk);
  await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      command(page, 'records.create', { entity: 'product', values: { name: `产品 ${at}`, listPrice: 1 } }),
    ),
  );
  await newDeal(page, '移动网络扩容');

  await test.step('what waits in a room stands beside its name', async () => {
    await expect(navigation(page).getByTitle(/^待处理 1，其中逾期/)).toHaveText('1');
  });

  await test.step('a star makes a page a favourite, for every kind of page', async () => {
    await page.getByRole('row').getByText('移动网络扩容').click();
    await expect(title(page)).toContainText('移动网络扩容');
    await page.getByRole('button', { name: '收藏此页' }).click();
    await goTo(page, '/workspace/backups');
    await expect(title(page)).toHaveText('备份');
    await page.keyboard.press('f');
    const favourites = navigation(page).getByRole('region', { name: '收藏' });
    await expect(favourites.getByRole('link')).toHaveText(['移动网络扩容', '备份']);
    await favourites.getByRole('link', { name: '移动网络扩容' }).click();
    await expect(page.getByRole('button', { name: '收藏此页' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the palette knows pinyin, the page, and where one was', async () => {
    await page.keyboard.press('Control+k');
    await palette(page).fill('gzrl');
    await expect(page.getByRole('button', { name: '工作日历' })).toBeVisible();
    await palette(page).fill('ydwl');
    await expect(page.getByRole('button', { name: /^移动网络扩容/ })).toHaveCount(1);
    await palette(page).fill('>');
    await expect(page.getByRole('button', { name: '回到商机列表' })).toBeVisible();
    await expect(page.getByRole('button', { name: '工作日历' })).toBeHidden();
    await palette(page).fill('>jp');
    await page.getByRole('button', { name: '键盘快捷键' }).click();
    await page.getByLabel('按键或操作').fill('后退');
    await expect(page.getByRole('dialog').getByRole('term')).toHaveText('后退');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('one key adds a task from anywhere', async () => {
    await page.keyboard.press('Alt+n');
    await page.getByRole('dialog').getByRole('button', { name: /^任务/ }).click();
    await page.getByRole('dialog').getByLabel('要做的事').fill('给客户回电');
    await page.getByRole('dialog').getByRole('button', { name: '添加任务' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await expect(page.getByRole('main').getByText('给客户回电')).toBeVisible();
  });

  await test.step('going back finds the rows and the selection as they were', async () => {
    await goTo(page, '/catalog/products');
    const grid = page.getByRole('grid');
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    await page.getByRole('row').nth(2).getByRole('checkbox').click();
    await grid.evaluate((box) => box.scrollTo(0, 700));
    await expect.poll(() => grid.evaluate((box) => box.scrollTop)).toBe(700);
    await navigation(page).getByRole('link', { name: '客户', exact: true }).click();
    await expect(title(page)).toHaveText('客户');
    await page.getByRole('button', { name: '后退' }).click();
    await expect(title(page)).toHaveText('产品');
    await expect.poll(() => grid.evaluate((box) => box.scrollTop)).toBe(700);
    await expect(page.getByText('已选 1')).toBeVisible();
  });

  if (desk.door === 'browser') return; // each run of the browser host has an address, and so a memory, of its own
  await test.step('the next start begins where the last one ended', async () => {
    page = await desk.restart();
    await page.getByLabel('口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(title(page)).toHaveText('产品');
    await expect(navigation(page).getByRole('link', { name: '移动网络扩容' })).toBeVisible();
  });
});
