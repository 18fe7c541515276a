import type { Page } from '@playwright/test';
import { begin, goTo, goToArea } from './at-work.ts';
import { expect, test } from './fixtures.ts';

/** Makes a record through the form of its list; references are chosen by typing. */
async function make(
  page: Page,
  list: string,
  label: string,
  values: Readonly<Record<string, string>>,
  references: Readonly<Record<string, string>> = {},
): Promise<void> {
  await goTo(page, list);
  await page
    .getByRole('button', { name: `新建${label}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  for (const [field, value] of Object.entries(values)) await dialog.getByLabel(field).fill(value);
  for (const [field, value] of Object.entries(references)) {
    await dialog.getByLabel(field).fill(value);
    await page.getByRole('option', { name: value }).click();
  }
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(dialog).toBeHidden();
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('what is deleted waits in the recycle bin with its parts, comes back whole, or goes for good', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);

  await test.step('the empty bin says what comes here', async () => {
    await goToArea(page, '数据', '回收站');
    await expect(page.getByText('回收站是空的')).toBeVisible();
    await expect(page.getByText(/30 天内可以恢复/)).toBeVisible();
  });

  await make(page, '/directory/customers', '客户', { 客户名称: '云帆贸易' });
  await make(page, '/directory/contacts', '联系人', { 姓名: '李明' }, { 客户: '云帆贸易' });
  await make(page, '/records/product', '产品', { 产品名称: '旧产品' });

  await test.step('an open deal keeps its customer, and the refusal says so', async () => {
    await make(page, '/sales/deals', '商机', { 商机名称: '年度采购', 金额: '1000' }, { 客户: '云帆贸易' });
    await goTo(page, '/directory/customers');
    await row(page, '云帆贸易').getByText('云帆贸易').click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.getByText('客户“云帆贸易”仍被 1 条商机引用，不能删除。请先处理它们。')).toBeVisible();
    await goTo(page, '/sales/deals');
    await row(page, '年度采购').getByText('年度采购').click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.getByText('在回收站中')).toBeVisible();
  });

  await test.step('deleting the customer says first that its contact goes along', async () => {
    await goTo(page, '/directory/customers');
    await row(page, '云帆贸易').getByText('云帆贸易').click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('随之一起删除：1 条联系人。')).toBeVisible();
    await dialog.getByRole('button', { name: '删除', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('在回收站中')).toBeVisible();
  });

  await test.step('several at once: the dialog counts, and says what goes along', async () => {
    await goTo(page, '/records/product');
    await row(page, '旧产品').getByRole('checkbox').click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '删除 1 条产品' });
    await dialog.getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.getByText('还没有产品')).toBeVisible();
  });

  await test.step('the bin has all kinds, by whom, for how long, and with what; a page marks what lies there', async () => {
    await goTo(page, '/workspace/recycle-bin');
    await expect(row(page, '李明')).toContainText('客户 云帆贸易');
    await expect(row(page, '李明')).toContainText('王芳');
    await expect(row(page, '旧产品')).toContainText('30 天后');
    await expect(row(page, '年度采购')).toContainText('阶段变更');
    await page.getByRole('combobox', { name: '类型' }).click();
    await page.getByRole('option', { name: '联系人 · 1' }).click();
    await expect(row(page, '旧产品')).toBeHidden();
    await row(page, '李明').getByRole('checkbox').click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(page.getByText('联系人“李明”的客户“云帆贸易”也在回收站中。请先恢复它。')).toBeVisible();
    await row(page, '李明').getByRole('link', { name: '李明' }).click();
    await expect(page.getByLabel('客户', { exact: true })).toHaveValue('云帆贸易（在回收站中）');
  });

  await test.step('restoring the customer brings the contact back, and can be undone', async () => {
    await goTo(page, '/workspace/recycle-bin');
    await page.getByRole('searchbox', { name: '搜索名称或编号' }).fill('云帆');
    await expect(row(page, '旧产品')).toBeHidden();
    await row(page, '云帆贸易').getByRole('checkbox').first().click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(page.getByText('没有符合条件的记录')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).last().click();
    await expect(row(page, '云帆贸易')).toBeVisible();
    await row(page, '云帆贸易').getByRole('checkbox').first().click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(page.getByText('没有符合条件的记录')).toBeVisible();
    await goTo(page, '/directory/contacts');
    await expect(row(page, '李明')).toBeVisible();
  });

  await test.step('emptying says what goes and what stays and why, wants a reason, and is done', async () => {
    await goTo(page, '/workspace/recycle-bin');
    await page.getByRole('button', { name: '清空回收站' }).click();
    const dialog = page.getByRole('dialog', { name: '彻底删除' });
    await expect(dialog.getByText('将彻底删除：1 条产品。')).toBeVisible();
    await expect(dialog.getByText('年度采购 · 被 1 条阶段变更引用')).toBeVisible();
    const confirm = dialog.getByRole('button', { name: '彻底删除' });
    await expect(confirm).toBeDisabled();
    await dialog.getByLabel('原因').fill('清理试用数据');
    await confirm.click();
    await expect(page.getByText('已彻底删除：1 条产品')).toBeVisible();
    await expect(row(page, '旧产品')).toBeHidden();
    await expect(row(page, '年度采购')).toBeVisible();
  });

  await test.step('how long the bin keeps records can be changed, within its bounds', async () => {
    await page.getByRole('button', { name: '保留 30 天' }).click();
    await page.getByLabel('保留天数（1–365）').fill('900');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('“保留天数”超出可保存的范围（最大 365），收到的是“900”。')).toBeVisible();
    await page.getByLabel('保留天数（1–365）').fill('60');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('button', { name: '保留 60 天' })).toBeVisible();
  });
});
