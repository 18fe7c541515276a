import type { Page } from '@playwright/test';
import { begin, csvFile, goTo, importFile, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, lock, unlockAs } from './people-at-work.ts';

const THEIRS = 'battery of the correct horse';
const CUSTOMERS = `客户名称,国家或地区,区域
云帆科技,中国,华东
云海软件,中国,华北
Acme,日本,
星河制造,日本,华东
`;

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const viewButton = (page: Page, name: string) => page.getByRole('button', { name: `视图：${name}` });

async function openMenu(page: Page, view: string, item: string): Promise<void> {
  await viewButton(page, view).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Types the filter of the list as text. */
async function filterBy(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await page.getByLabel('文字形式').fill(text);
  await page.getByRole('button', { name: '应用', exact: true }).click();
}

test('a list is filtered by typing, kept as a view, shared, and refused where it says too much', async ({
  desk,
}) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'customer', csvFile('customers.csv', CUSTOMERS), '4');
  await goTo(page, '/directory/customers');

  await test.step('a slip in the text is told with its place', async () => {
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByLabel('文字形式').fill('国家或地区 = 中国 且 区或 = 华东');
    await expect(page.getByText(/第 14 个字符.*没有字段“区或”/)).toBeVisible();
    await page.getByLabel('文字形式').fill('国家或地区 = 中国 且 非 区域 = 华东');
    await page.getByRole('button', { name: '应用', exact: true }).click();
    await expect(row(page, '云海软件')).toBeVisible();
    await expect(row(page, '云帆科技')).toBeHidden();
  });

  await test.step('the list is kept as a view and found again', async () => {
    await openMenu(page, '全部', '另存为新视图');
    const dialog = page.getByRole('dialog', { name: '保存为视图' });
    await dialog.getByLabel('视图名称').fill('国内待拓展');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(viewButton(page, '国内待拓展')).toBeVisible();
    await openMenu(page, '国内待拓展', '全部');
    await expect(row(page, 'Acme')).toBeVisible();
    await openMenu(page, '全部', '国内待拓展');
    await expect(row(page, 'Acme')).toBeHidden();
    expect(page.url()).toContain('view=');
  });

  await test.step('a change of it is marked, saved in place, and renamed', async () => {
    await filterBy(page, '国家或地区 = 中国');
    await expect(viewButton(page, '国内待拓展')).toContainText('已更改');
    await openMenu(page, '国内待拓展', '保存更改');
    await expect(viewButton(page, '国内待拓展')).not.toContainText('已更改');
    await expect(row(page, '云帆科技')).toBeVisible();
    await openMenu(page, '国内待拓展', '重命名');
    const dialog = page.getByRole('dialog', { name: '重命名“国内待拓展”' });
    await dialog.getByLabel('视图名称').fill('国内客户');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(viewButton(page, '国内客户')).toBeVisible();
  });

  await test.step('as the default it is what the list begins with', async () => {
    await openMenu(page, '国内客户', '设为我的默认');
    await openMenu(page, '国内客户', '共享给所有人');
    await goTo(page, '/directory/contacts');
    await goTo(page, '/directory/customers');
    await expect(viewButton(page, '国内客户')).toBeVisible();
    await expect(row(page, '云帆科技')).toBeVisible();
    await expect(row(page, 'Acme')).toBeHidden();
  });

  await test.step('a view by cost is shared too', async () => {
    await goTo(page, '/records/product');
    await filterBy(page, '成本 > 100');
    await openMenu(page, '全部', '另存为新视图');
    const dialog = page.getByRole('dialog', { name: '保存为视图' });
    await dialog.getByLabel('视图名称').fill('成本高');
    await dialog.getByText('共享给所有人').click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(viewButton(page, '成本高')).toBeVisible();
  });

  await test.step('somebody else uses the shared view and cannot change it; one by a hidden field is refused in words', async () => {
    await addPerson(page, '李雷', '销售', THEIRS);
    await lock(page);
    await unlockAs(page, '李雷', THEIRS);
    await goTo(page, '/directory/customers');
    await expect(row(page, 'Acme')).toBeVisible();
    await openMenu(page, '全部', '国内客户（王芳）');
    await expect(row(page, 'Acme')).toBeHidden();
    await viewButton(page, '国内客户').click();
    await expect(page.getByRole('menuitem', { name: '重命名' })).toBeHidden();
    await page.keyboard.press('Escape');
    await goTo(page, '/records/product');
    await openMenu(page, '全部', '成本高（王芳）');
    await expect(page.getByText(/视图“成本高”的条件或排序用到了您看不到或已不存在的字段/)).toBeVisible();
    await expect(page.getByRole('grid')).toBeHidden();
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
  });

  await test.step('removing it says that others lose it too', async () => {
    await goTo(page, '/directory/customers');
    await openMenu(page, '国内客户', '删除视图');
    const dialog = page.getByRole('dialog', { name: '删除视图“国内客户”' });
    await expect(dialog.getByText(/其他人也不能再用/)).toBeVisible();
    await dialog.getByRole('button', { name: '删除视图' }).click();
    await expect(viewButton(page, '全部')).toBeVisible();
    await expect(row(page, 'Acme')).toBeVisible();
  });
});

test('many records are edited at once: previewed, written, and taken back as one action', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'customer', csvFile('customers.csv', CUSTOMERS), '4');
  await goTo(page, '/directory/customers');

  await test.step('all rows of a filter: the preview says from what to what', async () => {
    await filterBy(page, '国家或地区 = 中国');
    await expect(row(page, 'Acme')).toBeHidden();
    await page.getByRole('button', { name: '批量修改这些记录' }).click();
    const dialog = page.getByRole('dialog', { name: '批量修改 2 条客户' });
    await dialog.getByRole('combobox', { name: '字段' }).click();
    await page.getByRole('option', { name: '区域', exact: true }).click();
    await dialog.getByLabel('新的值').fill('华北');
    await dialog.getByRole('button', { name: '预览' }).click();
    await expect(dialog.getByText('将修改 1 条，已是此值 1 条，被拒绝 0 条。')).toBeVisible();
    await expect(dialog.getByText('区域：华东 → 华北')).toBeVisible();
    await dialog.getByRole('button', { name: '修改 1 条' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the notice takes it back', async () => {
    await expect(page.getByText('批量修改客户')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('已撤销')).toBeVisible();
    await filterBy(page, '区域 = 华东');
    await expect(row(page, '云帆科技')).toBeVisible();
  });

  await test.step('chosen rows: what is refused says why and stays', async () => {
    await filterBy(page, '');
    await row(page, 'Acme').getByRole('checkbox').click();
    await row(page, '星河制造').getByRole('checkbox').click();
    await page.getByRole('button', { name: '批量修改', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '批量修改 2 条客户' });
    await dialog.getByRole('combobox', { name: '字段' }).click();
    await page.getByRole('option', { name: '客户名称', exact: true }).click();
    await dialog.getByRole('button', { name: '预览' }).click();
    await expect(dialog.getByText('将修改 0 条，已是此值 0 条，被拒绝 2 条。')).toBeVisible();
    await expect(dialog.getByText(/被拒绝：.*客户名称/).first()).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(row(page, 'Acme')).toBeVisible();
  });
});
