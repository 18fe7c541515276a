import type { Page } from '@playwright/test';
import { begin, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { addPerson, unlockAs } from './people-at-work.ts';

const HOURS = 2 * 60 * 60 * 1000;

/** The machine sleeps: the system says so to the desktop; the browser host sees that its clock has jumped. */
async function fallAsleep({ desktop, host, page }: Desk): Promise<void> {
  if (desktop) desktop.powerMonitor.emit('lock-screen');
  else host?.moveClock(HOURS);
  await expect(page.getByRole('heading', { name: '解锁工作区' })).toBeVisible();
  await expect(page.getByText('电脑休眠或锁屏时，工作区已自动锁定。')).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁' }).click();
}

test('what was typed on a page survives a lock that nobody asked for, and cannot be seen behind it', async ({
  desk,
}) => {
  test.slow(); // keys are derived twice, at full cost
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆续约', '5000');
  await page.getByRole('row').getByText('云帆续约').click();
  await page.getByLabel('下一步', { exact: true }).fill('周四带合同去见赵总');
  await fallAsleep(desk);
  await expect(page.getByText('没有保存的内容还在，由王芳解锁后继续。')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('云帆续约');
  await expect(page.getByRole('heading', { name: '云帆续约' })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await unlock(page);
  await expect(page.getByLabel('下一步', { exact: true })).toHaveValue('周四带合同去见赵总');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('有未保存的更改')).toBeHidden();
});

test('so does what was typed in a dialog', async ({ desk }) => {
  test.slow(); // keys are derived twice, at full cost
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/sales/deals');
  await page.getByRole('button', { name: '新建商机' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('商机名称').fill('还没有保存的商机');
  await fallAsleep(desk);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await unlock(page);
  await expect(dialog.getByLabel('商机名称')).toHaveValue('还没有保存的商机');
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByRole('row').getByText('还没有保存的商机')).toBeVisible();
});

test('a lock by the person leaves nothing behind', async ({ desk }) => {
  test.slow(); // keys are derived twice, at full cost
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆续约', '5000');
  await page.getByRole('row').getByText('云帆续约').click();
  await page.getByLabel('下一步', { exact: true }).fill('不要留下');
  await page.getByRole('button', { name: '当前人员' }).click();
  await page.getByRole('menuitem', { name: '锁定工作区' }).click();
  await expect(page.getByRole('heading', { name: '解锁工作区' })).toBeVisible();
  expect(await page.content()).not.toContain('不要留下');
  await unlock(page);
  await expect(page.getByLabel('下一步', { exact: true })).toHaveValue('');
});

test('somebody else who comes in finds screens of their own, and nothing of who was there before', async ({
  desk,
}) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await addPerson(page, '小销', '销售', 'sales passphrase');
  await newDeal(page, '云帆续约', '5000');
  await page.getByRole('row').getByText('云帆续约').click();
  await page.getByLabel('下一步', { exact: true }).fill('只给王芳看');
  await fallAsleep(desk);
  await unlockAs(page, '小销', 'sales passphrase');
  await expect(page.getByText('找不到这条商机')).toBeVisible();
  const content = await page.content();
  for (const secret of ['云帆续约', '只给王芳看']) expect(content).not.toContain(secret);
});
