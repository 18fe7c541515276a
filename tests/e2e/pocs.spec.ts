import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P3] a proof of concept is judged by its criteria, and passed once all are met', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const { id: dealId } = await command(page, 'records.create', {
    entity: 'deal',
    values: { name: '云帆项目', openedOn: '2026-11-01' },
  });
  await goTo(page, `/sales/deals/${dealId}`);
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('region', { name: '概念验证' });
  await panel.getByRole('button', { name: /^新建/ }).click();
  await dialog.getByLabel('主题').fill('两周试用');
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(dialog).toBeHidden();
  await panel.getByRole('link', { name: '两周试用' }).click();

  await test.step('it does not begin without criteria', async () => {
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await expect(page.getByText('还没有成功标准。请先添加至少一项，再继续。')).toBeVisible();
    await page.getByRole('button', { name: '添加标准' }).click();
    await dialog.getByLabel('标准').fill('导入 10 万条');
    await dialog.getByLabel('目标').fill('30 分钟内');
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await expect(page.getByRole('button', { name: '通过', exact: true })).toBeVisible();
  });

  await test.step('and is not passed before each is met', async () => {
    await page.getByRole('button', { name: '通过', exact: true }).click();
    await dialog.getByRole('button', { name: '通过', exact: true }).click();
    await expect(dialog.getByText(/还没有达到的成功标准：“导入 10 万条”/)).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('textbox', { name: '“导入 10 万条”的结果' }).fill('12 分钟');
    await page.getByRole('combobox', { name: '“导入 10 万条”的判定' }).click();
    await page.getByRole('option', { name: '达到', exact: true }).click();
    await expect(page.getByText('1/1 达到')).toBeVisible();
    await page.getByRole('button', { name: '通过', exact: true }).click();
    await dialog.getByRole('textbox', { name: '结论' }).fill('全部达到');
    await dialog.getByRole('button', { name: '通过', exact: true }).click();
    await expect(page.getByRole('button', { name: '继续验证' })).toBeVisible();
    await expect(page.getByText('全部达到').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: '“导入 10 万条”的结果' })).toHaveValue('12 分钟');
  });
});
