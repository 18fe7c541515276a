import type { Page } from '@playwright/test';
import { begin, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, chooseWho, lock, unlockAs } from './people-at-work.ts';

const OLD = 'sales passphrase';
const NEW = 'a passphrase of my own';

async function copyRole(page: Page, from: string, name: string): Promise<void> {
  await goTo(page, '/workspace/roles');
  await page.getByRole('row').getByText(from, { exact: true }).click();
  await page.getByRole('button', { name: '复制' }).click();
  await expect(page.getByRole('textbox', { name: '名称', exact: true })).toHaveValue(`${from}（副本）`);
  await page.getByRole('textbox', { name: '名称', exact: true }).fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function newProduct(page: Page, name: string, price: string, cost: string): Promise<void> {
  await goTo(page, '/catalog/products');
  await page.getByRole('button', { name: '新建产品' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('显示全部字段').check();
  await dialog.getByLabel('产品名称').fill(name);
  await dialog.getByLabel('标价').fill(price);
  await dialog.getByLabel('成本').fill(cost);
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Tries wrong passphrases until the program asks for patience. */
async function tryTooOften(page: Page): Promise<void> {
  const patience = page.getByText(/多次尝试失败，请在 \d+ 秒后再试/);
  const wrong = page.getByText(/口令不正确/);
  for (let tries = 0; tries < 9 && !(await patience.isVisible()); tries += 1) {
    await page.getByLabel('口令').fill(`guess number ${tries}`);
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(page.locator('button[data-loading]')).toHaveCount(0, { timeout: 30_000 });
    await expect(patience.or(wrong)).toBeVisible();
  }
  await expect(patience).toBeVisible();
  await page.getByLabel('口令').fill('one more guess');
  await expect(page.getByRole('button', { name: '解锁' })).toBeDisabled();
  await expect(page.getByRole('button', { name: '解锁' })).toBeEnabled({ timeout: 60_000 });
}

test('[CMP-O2] a salesperson gets a role and a passphrase, sees own deals and no cost, and is let go again', async ({
  desk,
}) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '王芳的商机', '5000');
  await newProduct(page, 'GTX Pro', '4821', '1234');

  await test.step('the owner makes a role from a standard one, and adds a person with it', async () => {
    await copyRole(page, '销售', '大客户销售');
    await addPerson(page, '小销', '大客户销售', OLD);
    await page.getByRole('button', { name: '添加人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('小销');
    await dialog.getByRole('combobox', { name: '角色' }).click();
    await page.getByRole('option', { name: '员工', exact: true }).click();
    await dialog.getByRole('button', { name: '生成一个' }).click();
    await expect(dialog.getByRole('status', { name: '口令' })).toHaveText(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    await dialog.getByRole('button', { name: '添加人员' }).click();
    await expect(dialog.getByText('已有“姓名”为“小销”的人员')).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  await test.step('wrong tries are slowed', async () => {
    await lock(page);
    await chooseWho(page, '小销');
    await tryTooOften(page);
    await unlockAs(page, '小销', OLD);
  });

  await test.step('the salesperson sees own deals, no cost, nothing of people and roles', async () => {
    await goTo(page, '/sales/deals');
    await expect(page.getByText('还没有商机')).toBeVisible();
    await goTo(page, '/catalog/products');
    await page.getByRole('row').getByText('GTX Pro').click();
    await expect(page.getByLabel('标价')).toHaveValue('4821.00');
    await expect(page.getByLabel('成本')).toHaveCount(0);
    // of its group the account alone is left, and so stands there without the group
    await expect(page.getByRole('navigation').getByRole('link', { name: '我的账户' })).toBeVisible();
    await expect(page.getByRole('link', { name: '人员', exact: true })).toHaveCount(0);
    await goTo(page, '/workspace/people');
    await expect(page.getByRole('alert')).toContainText('您的角色没有');
  });

  await test.step('and changes the passphrase they were given', async () => {
    await goTo(page, '/workspace/account');
    await expect(page.getByText(/此前 \d+ 次失败/)).toBeVisible();
    await page.getByLabel('当前口令').fill('not this one');
    await page.getByLabel('新口令').fill(NEW);
    await page.getByLabel('再次输入口令').fill(NEW);
    await page.getByRole('button', { name: '修改口令' }).click();
    await expect(page.getByText(/口令不正确/)).toBeVisible({ timeout: 30_000 });
    await page.getByLabel('当前口令').fill(OLD);
    await page.getByRole('button', { name: '修改口令' }).click();
    await expect(page.getByText('口令已修改')).toBeVisible({ timeout: 30_000 });
  });

  await test.step('the owner lets the role see the cost, and it holds', async () => {
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
    await goTo(page, '/workspace/roles');
    await page.getByRole('row').getByText('大客户销售').click();
    await expect(page.getByRole('checkbox', { name: '产品目录 产品 查看' })).toBeDisabled();
    await page.getByRole('checkbox', { name: '产品目录 产品 敏感' }).check();
    await expect(page.getByText('敏感字段：产品')).toBeVisible();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存角色“大客户销售”')).toBeVisible();
    await lock(page);
    await unlockAs(page, '小销', NEW);
    await goTo(page, '/catalog/products');
    await page.getByRole('row').getByText('GTX Pro').click();
    await expect(page.getByLabel('成本')).toHaveValue('1234.00');
  });

  await test.step('the owner lets them go, and they come in no more', async () => {
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
    await goTo(page, '/workspace/people');
    await page.getByRole('row').getByText('小销').click();
    await page.getByRole('button', { name: '停用' }).click();
    await expect(page.getByText('不能再打开它')).toBeVisible();
    await page.getByLabel('原因').fill('合同到期');
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await expect(page.getByText('已离开')).toBeVisible();
    await lock(page);
    await expect(page.getByRole('combobox', { name: '人员' })).toHaveCount(0);
    await page.getByLabel('口令').fill(NEW);
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(page.getByText(/口令不正确/)).toBeVisible({ timeout: 30_000 });
  });
});

test('a role that is edited holds at once, also for whoever edits it; the owner’s stays as it is', async ({
  desk,
}) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/workspace/roles');
  await page.getByRole('row').getByText('所有者', { exact: true }).click();
  await expect(page.getByText('所有者角色拥有全部权限')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '名称', exact: true })).toBeDisabled();
  await copyRole(page, '所有者', '代理所有者');
  await addPerson(page, '小管', '代理所有者', OLD);
  await lock(page);
  await unlockAs(page, '小管', OLD);
  await goTo(page, '/workspace/roles');
  await page.getByRole('row').getByText('代理所有者').click();
  await page.getByRole('checkbox', { name: '工作区 修改', exact: true }).uncheck();
  await page.getByRole('link', { name: '人员', exact: true }).click();
  await expect(page.getByText('离开后这些更改会丢失。')).toBeVisible();
  await page.getByRole('button', { name: '留在这里' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('您可以查看角色，但不能修改。')).toBeVisible();
  await expect(page.getByRole('button', { name: '复制' })).toHaveCount(0);
  await goTo(page, '/workspace/people');
  await expect(page.getByRole('button', { name: '添加人员' })).toHaveCount(0);
});
