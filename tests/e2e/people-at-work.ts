import { expect, type Page } from '@playwright/test';
import { goTo } from './at-work.ts';

/** Adds somebody through the screen, as the owner does. */
export async function addPerson(page: Page, name: string, role: string, passphrase: string): Promise<void> {
  await goTo(page, '/workspace/people');
  await page.getByRole('button', { name: '添加人员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByRole('combobox', { name: '角色' }).click();
  await page.getByRole('option', { name: role, exact: true }).click();
  await dialog.getByLabel('口令', { exact: false }).first().fill(passphrase);
  await dialog.getByLabel('再次输入口令').fill(passphrase);
  await dialog.getByRole('button', { name: '添加人员' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*可以登录`) })).toBeVisible();
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: '当前人员' }).click();
  await page.getByRole('menuitem', { name: '锁定工作区' }).click();
  await expect(page.getByRole('heading', { name: '解锁工作区' })).toBeVisible();
}

export async function chooseWho(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '人员' }).click();
  await page.getByRole('option', { name }).click();
}

export async function unlockAs(page: Page, name: string, passphrase: string): Promise<void> {
  await chooseWho(page, name);
  await page.getByLabel('口令').fill(passphrase);
  await page.getByRole('button', { name: '解锁' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible({ timeout: 30_000 });
}
