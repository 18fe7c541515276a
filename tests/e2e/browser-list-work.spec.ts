import type { Page } from '@playwright/test';
import { begin, csvFile, goTo, importFile } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const CUSTOMERS = `客户名称,国家或地区,区域
云帆科技,中国,华东
云海软件,中国,华北
Acme,日本,
星河制造,日本,华东
`;

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const cell = (page: Page, name: string, at: number) => row(page, name).getByRole('gridcell').nth(at);

test('a list is put into groups, its cells are changed where they stand, and a view keeps the groups', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'customer', csvFile('customers.csv', CUSTOMERS), '4');
  await goTo(page, '/directory/customers');
  await expect(row(page, 'Acme')).toBeVisible();

  await test.step('groups have their counts; the first is open, a click opens another', async () => {
    await page.getByRole('button', { name: '分组', exact: true }).click();
    await page.getByRole('menuitem', { name: '国家或地区', exact: true }).click();
    const china = page.getByRole('row', { name: /^中国/ });
    await expect(china).toContainText('2 条');
    await expect(china).toHaveAttribute('aria-expanded', 'true');
    await expect(row(page, '云海软件')).toBeVisible();
    await expect(row(page, 'Acme')).toBeHidden();
    await page.getByRole('row', { name: /^日本/ }).click();
    await expect(row(page, 'Acme')).toBeVisible();
  });

  await test.step('a cell is changed in place, and what follows from it follows', async () => {
    const headers = await page.getByRole('columnheader').allTextContents();
    const at = headers.findIndex((text) => text.startsWith('行业'));
    await cell(page, 'Acme', at).dblclick();
    await page.keyboard.type('零售');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Acme', at)).toHaveText('零售');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect(cell(page, 'Acme', at)).toHaveText('');
    const country = headers.findIndex((text) => text.startsWith('国家或地区'));
    await cell(page, 'Acme', country).dblclick();
    await page.keyboard.type('中国');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('row', { name: /^日本/ })).toContainText('2 条');
    await cell(page, 'Acme', country).dblclick();
    await page.keyboard.type('中国');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /^中国/ })).toContainText('3 条');
  });

  await test.step('a view keeps the groups', async () => {
    await page.getByRole('button', { name: '视图：全部' }).click();
    await page.getByRole('menuitem', { name: '另存为新视图' }).click();
    const dialog = page.getByRole('dialog', { name: '保存为视图' });
    await dialog.getByLabel('视图名称').fill('按国家');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '视图：按国家' }).click();
    await page.getByRole('menuitem', { name: '全部', exact: true }).click();
    await expect(page.getByRole('row', { name: /^中国/ })).toBeHidden();
    await page.getByRole('button', { name: '视图：全部' }).click();
    await page.getByRole('menuitem', { name: /按国家/ }).click();
    await expect(page.getByRole('row', { name: /^中国/ })).toContainText('3 条');
  });
});
