import type { Page } from '@playwright/test';
import { begin, csvFile, goTo, importFile } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const CUSTOMERS = `客户名称,国家或地区
云帆科技,中国
云海软件,中国
Acme,日本
`;

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function openCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, '/directory/customers');
  await row(page, name).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Adds a tag on the page of a record, by typing its name. */
async function tagBy(page: Page, name: string, option: string | RegExp): Promise<void> {
  const tags = page.getByRole('group', { name: '标签' });
  if (!(await tags.getByRole('textbox').isVisible()))
    await tags.getByRole('button', { name: '添加标签' }).click();
  await tags.getByRole('textbox', { name: '添加标签' }).fill(name);
  await page.getByRole('option', { name: option }).click();
  await expect(tags.getByText(name, { exact: true })).toBeVisible();
}

test('a field of the company’s own is filled in, filtered by, and archived with what it holds', async ({
  desk,
}) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'customer', csvFile('customers.csv', CUSTOMERS), '3');

  await test.step('it is made with its choices, and its input shown beside', async () => {
    await goTo(page, '/workspace/fields');
    await page.getByRole('button', { name: '新建字段' }).click();
    const drawer = page.getByRole('dialog', { name: '新建字段' });
    await drawer.getByRole('textbox', { name: '名称', exact: true }).fill('客户等级');
    await drawer.getByRole('combobox', { name: '类型' }).click();
    await page.getByRole('option', { name: '选项', exact: true }).click();
    await drawer.getByRole('button', { name: '添加选项' }).click();
    await drawer.getByRole('textbox', { name: '选项 1', exact: true }).fill('甲级');
    await drawer.getByRole('button', { name: '添加选项' }).click();
    await drawer.getByRole('textbox', { name: '选项 2', exact: true }).fill('乙级');
    await drawer.getByLabel('填写说明').fill('按去年成交额');
    await expect(drawer.getByRole('region', { name: '预览' }).getByText('客户等级')).toBeVisible();
    await drawer.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('table', { name: '自定义字段' })).toContainText('甲级、乙级');
  });

  await test.step('a name that is taken is refused in words', async () => {
    await page.getByRole('button', { name: '新建字段' }).click();
    const drawer = page.getByRole('dialog', { name: '新建字段' });
    await drawer.getByRole('textbox', { name: '名称', exact: true }).fill('客户名称');
    await drawer.getByRole('button', { name: '保存' }).click();
    await expect(drawer.getByText('客户已有名为“客户名称”的字段')).toBeVisible();
    await drawer.getByRole('button', { name: '取消' }).click();
  });

  await test.step('it stands on the record at once', async () => {
    await openCustomer(page, '云帆科技');
    await page.getByRole('combobox', { name: '客户等级' }).click();
    await page.getByRole('option', { name: '甲级' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('tabpanel', { name: '更改历史' })).toContainText('客户等级');
  });

  await test.step('and in the filter of the list', async () => {
    await goTo(page, '/directory/customers');
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByLabel('文字形式').fill('客户等级 = 甲级');
    await page.getByRole('button', { name: '应用', exact: true }).click();
    await expect(row(page, '云帆科技')).toBeVisible();
    await expect(row(page, 'Acme')).toBeHidden();
  });

  await test.step('archived, it is gone from the record; brought back, it holds what it held', async () => {
    await goTo(page, '/workspace/fields');
    await page.getByRole('button', { name: '归档字段“客户等级”' }).click();
    const dialog = page.getByRole('dialog', { name: '归档字段“客户等级”' });
    await expect(dialog).toContainText('已填写的 1 条内容保留');
    await dialog.getByRole('button', { name: '归档' }).click();
    await openCustomer(page, '云帆科技');
    await expect(page.getByRole('combobox', { name: '客户等级' })).toBeHidden();
    await goTo(page, '/workspace/fields');
    await page.getByRole('button', { name: '恢复字段“客户等级”' }).click();
    await openCustomer(page, '云帆科技');
    await expect(page.getByRole('combobox', { name: '客户等级' })).toHaveValue('甲级');
  });
});

test('tags are typed on a record, put on many at once, filtered by, and merged', async ({ desk }) => {
  test.slow();
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'customer', csvFile('customers.csv', CUSTOMERS), '3');

  await test.step('a tag is made where it is typed, and found the next time', async () => {
    await openCustomer(page, '云帆科技');
    await tagBy(page, '重点', '新建标签“重点”');
    await tagBy(page, '展会', '新建标签“展会”');
    await openCustomer(page, 'Acme');
    await tagBy(page, '重点', '重点');
    await page.getByRole('button', { name: '移除标签“重点”' }).click();
    await expect(page.getByRole('group', { name: '标签' }).getByText('重点')).toBeHidden();
    await expect(page.getByRole('tabpanel', { name: '更改历史' })).toContainText('移除标签');
  });

  await test.step('many records get one at once, shown first', async () => {
    await goTo(page, '/directory/customers');
    for (const name of ['云海软件', 'Acme']) await row(page, name).getByRole('checkbox').check();
    await page.getByRole('button', { name: '批量修改', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '字段' }).click();
    await page.getByRole('option', { name: '添加标签' }).click();
    await dialog.getByRole('combobox', { name: '哪些标签' }).click();
    await page.getByRole('option', { name: '展会' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '预览' }).click();
    await expect(dialog.getByText('标签：— → 展会').first()).toBeVisible();
    await dialog.getByRole('button', { name: '修改 2 条' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the list is filtered by tags', async () => {
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.getByLabel('文字形式').fill('标签 属于 (展会) 且 标签 != 重点');
    await page.getByRole('button', { name: '应用', exact: true }).click();
    await expect(row(page, 'Acme')).toBeVisible();
    await expect(row(page, '云帆科技')).toBeHidden();
  });

  await test.step('one tag takes the place of another, after saying for how many', async () => {
    await goTo(page, '/workspace/tags');
    await expect(row(page, '展会').getByRole('link', { name: '客户 3' })).toBeVisible();
    await page.getByRole('button', { name: '合并标签“展会”' }).click();
    const dialog = page.getByRole('dialog', { name: '合并标签“展会”' });
    await dialog.getByRole('combobox', { name: '合并到' }).click();
    await page.getByRole('option', { name: '重点' }).click();
    await expect(dialog.getByText('2 条记录改用“重点”，1 条两个都有。')).toBeVisible();
    await dialog.getByRole('button', { name: '合并' }).click();
    await expect(row(page, '展会')).toBeHidden();
    await row(page, '重点').getByRole('link', { name: '客户 3' }).click();
    await expect(row(page, '云海软件')).toBeVisible();
  });
});
