import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { changeData } from '../open-data.ts';
import { begin, goTo, goToArea, newDeal, PASSPHRASE, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

/** Makes a quote of one line for the deal on the screen and sends it. */
async function sendQuote(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('说明 1').fill('云帆 CRM 年费');
  await page.getByLabel('数量 1').fill('1');
  await page.getByLabel('单价 1').fill('19800');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('报价已保存')).toBeVisible();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
}

async function openDeal(page: Page): Promise<void> {
  await goTo(page, '/sales/pipeline');
  await page.getByRole('button', { name: '云帆项目', exact: true }).click();
}

/** What a restore does to the file: the copy is another device. */
async function becomeRestored(home: string): Promise<void> {
  const folder = join(home, 'workspaces');
  const path = join(folder, readdirSync(folder)[0] ?? '');
  await changeData(path, PASSPHRASE, (database) =>
    database.exec("update workspace_fact set value = 'restored' where name = 'device'"),
  );
}

const rules = (page: Page): Locator => page.getByRole('table', { name: '编号规则' });
const account = (page: Page): Locator => page.getByRole('table', { name: '编号检查' });

test('quotes are numbered by their rule, a new rule holds for the next, and every number is accounted for', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);

  await test.step('an empty workspace says what belongs here', async () => {
    await goToArea(page, '单据与日历', '编号');
    await expect(page.getByText('还没有签发过编号')).toBeVisible();
    await expect(page.getByText('本机在系列 A 中编号')).toBeVisible();
    await expect(rules(page).getByRole('row', { name: /报价/ })).toContainText(/必须连续.*BJ-A-\d{4}-000001/);
  });

  await test.step('a quote is issued', async () => {
    await newDeal(page, '云帆项目');
    await openDeal(page);
    await sendQuote(page);
    await expect(page.getByText(/BJ-A-\d{4}-000001/).first()).toBeVisible();
  });

  await test.step('its pattern is changed, with the next number in sight and mistakes beside their field', async () => {
    await goTo(page, '/workspace/numbers');
    await page.getByRole('button', { name: '修改报价的编号' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('格式').fill('{prefix}-{year}-{serial:4}');
    await expect(dialog.getByText('格式里缺少系列 {series}，编号会重复。请加上。')).toBeVisible();
    await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled();
    await dialog.getByLabel('前缀').fill('SJ');
    await dialog.getByLabel('格式').fill('{prefix}-{series}-{year}-{serial:6}');
    await expect(dialog.getByText(/可能与商机已用的编号/)).toBeVisible();
    await dialog.getByLabel('前缀').fill('QT');
    await dialog.getByLabel('格式').fill('{prefix}{year}{series}{serial:4}');
    await expect(dialog.getByText(/^QT\d{4}A0002$/)).toBeVisible();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(rules(page).getByRole('row', { name: /报价/ })).toContainText(/QT\d{4}A0002/);
  });

  await test.step('the next quote follows, and the account is whole', async () => {
    await openDeal(page);
    await sendQuote(page);
    await expect(page.getByText(/QT\d{4}A0002/).first()).toBeVisible();
    await goTo(page, '/workspace/numbers');
    await expect(account(page).getByRole('row', { name: /报价/ })).toContainText(/连续.*共 2 个，没有缺号/);
    const csv = await saved(desk, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(csv.name).toMatch(/^编号检查.*\.csv$/);
    expect(csv.bytes.toString('utf8')).toMatch(/报价,A,\d{4},.*,2,0,是/);
  });
});

test('a restored copy issues nothing and says why, until it goes on after the last number issued elsewhere', async ({
  desk,
}) => {
  let page = desk.page;
  const dialog = () => page.getByRole('dialog');
  await begin(desk);
  await newDeal(page, '备份之前');

  await test.step('what needs a number is refused with the way out', async () => {
    page = await desk.restart();
    await becomeRestored(desk.home);
    await page.getByLabel('口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '解锁' }).click();
    await goTo(page, '/sales/deals');
    await page.getByRole('button', { name: '新建商机' }).first().click();
    await dialog().getByLabel('商机名称').fill('恢复之后');
    await dialog().getByRole('button', { name: '新建', exact: true }).click();
    await expect(page.getByText(/商机还不能编号：这个工作区是从备份恢复的/).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the person states the last number issued, which cannot be below what is known', async () => {
    await goTo(page, '/workspace/numbers');
    await expect(page.getByText('本机还没有编号系列')).toBeVisible();
    await page.getByRole('button', { name: '领用系列' }).click();
    await expect(dialog().getByLabel(/^系列/)).toHaveValue('B');
    await dialog().getByText('接续原有系列').click();
    await dialog().getByLabel('商机').fill('0');
    await dialog().getByLabel('原因').fill('原电脑损坏');
    await expect(dialog().getByRole('button', { name: '接续' })).toBeDisabled();
    await dialog()
      .getByLabel(/另一份工作区不再使用/)
      .check();
    await dialog().getByRole('button', { name: '接续', exact: true }).click();
    await expect(dialog().getByText(/商机在这里已编到序号 1/)).toBeVisible();
    await dialog().getByLabel('商机').fill('5');
    await dialog().getByRole('button', { name: '接续', exact: true }).click();
    await expect(dialog()).toBeHidden();
    await expect(page.getByText('本机在系列 A 中编号')).toBeVisible();
  });

  await test.step('numbers go on, and those issued elsewhere are accounted for', async () => {
    await newDeal(page, '恢复之后');
    await goTo(page, '/workspace/numbers');
    await expect(rules(page).getByRole('row', { name: /商机/ })).toContainText(/SJ-A-\d{4}-000007/);
    await expect(account(page).getByRole('row', { name: /商机/ })).toContainText(
      /缺 4 个.*在另一份工作区签发/,
    );
  });
});
