import type { Page } from '@playwright/test';
import { begin, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('several windows stay in step, and a link opens its record after unlocking', async ({
  desk,
  context,
}) => {
  const { page, desktop } = desk;
  if (!desktop) throw new Error('this is the desktop');
  await begin(desk);

  const opened = context.waitForEvent('page');
  desktop.choose('新建窗口');
  const second = await opened;
  await expect(title(second)).toHaveText('销售首页');
  expect(desktop.windows.size).toBe(2);

  await test.step('the second window has the guards of the first', async () => {
    const [, window] = [...desktop.windows];
    expect(window?.options.webPreferences).toEqual(desktop.window.options.webPreferences);
  });

  await test.step('what one writes the other shows', async () => {
    await goTo(second, '/sales/deals');
    await expect(title(second)).toHaveText('商机');
    await newDeal(page, '云平台');
    await expect(second.getByRole('row').getByText('云平台')).toBeVisible();
  });

  await test.step('language, appearance and navigation follow', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(title(second)).toHaveText('Deals');
    await second.getByRole('button', { name: '中文' }).click();
    await expect(title(page)).toHaveText('商机');
    await page.getByRole('button', { name: /深色/ }).click();
    await expect(second.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await page.keyboard.press('[');
    await expect(second.getByRole('button', { name: '展开导航' })).toBeVisible();
  });

  await page.getByRole('row').getByText('云平台').click();
  await expect(title(page)).toContainText('云平台');
  const id = page.url().split('/').at(-1) ?? '';

  await test.step('locking locks both; a link waits until one of them is unlocked, and both open', async () => {
    await second.getByRole('button', { name: '当前人员' }).click();
    await second.getByRole('menuitem', { name: '锁定工作区' }).click();
    for (const each of [page, second])
      await expect(each.getByRole('heading', { name: '解锁工作区' })).toBeVisible();
    desktop.app.emit('second-instance', {}, ['vendordesk', `vdesk://open/deal/${id}`]);
    await expect(second).toHaveURL(new RegExp(`#/open/deal/${id}`));
    await expect(second.getByText('云平台')).toHaveCount(0);
    await page.getByLabel('口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(title(page)).toContainText('云平台');
    await expect(title(second)).toContainText('云平台');
  });

  await test.step('a link that is none of ours changes nothing', async () => {
    const before = second.url();
    for (const link of ['vdesk://session/lock', 'vdesk://open/deal/../../x', 'vdesk://list/deal?filter={}'])
      desktop.app.emit('second-instance', {}, ['vendordesk', link]);
    desktop.app.emit('second-instance', {}, ['vendordesk', 'vdesk://list/deal']);
    await expect(title(second)).toHaveText('商机');
    expect(before).not.toBe(second.url());
    expect(desktop.refused).toEqual([]);
  });

  await test.step('what nobody saved is asked about before a link leaves it', async () => {
    await second.getByRole('row').getByText('云平台').click();
    await second.getByLabel('下一步', { exact: true }).fill('拜访');
    desktop.app.emit('second-instance', {}, ['vendordesk', 'vdesk://list/customer']);
    await second.getByRole('button', { name: '留在这里' }).click();
    await expect(second.getByLabel('下一步', { exact: true })).toHaveValue('拜访');
    await expect(second).toHaveURL(new RegExp(`/sales/deals/${id}`));
    desktop.app.emit('second-instance', {}, ['vendordesk', 'vdesk://list/nothing']);
    await second.getByRole('button', { name: '不保存并离开' }).click();
    await expect(second.getByText('nothing')).toBeVisible();
  });
});
