import { begin, command, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[CMP-P5] a contract is drafted, approved, signed and amended, and its obligations are ticked', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', { entity: 'customer', values: { name: '深圳吉祥贸易' } });
  await goTo(page, '/compliance');
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: '确定' });

  await test.step('a draft is written clause by clause', async () => {
    await page.getByRole('button', { name: '起草合同' }).click();
    await dialog.getByRole('textbox', { name: '合同名称' }).fill('云帆年度服务');
    await dialog.getByLabel('对方').click();
    await page.keyboard.type('吉祥');
    await page.getByRole('option', { name: '深圳吉祥贸易' }).click();
    await confirm.click();
    await expect(page.getByLabel('甲方名称')).toHaveValue('深圳吉祥贸易');
    await expect(page.getByLabel('乙方名称')).toHaveValue('麦文科技');
    await page.getByLabel('合同金额（含税）').fill('50000');
    await page.getByRole('textbox', { name: '生效日期' }).fill('2026-01-01');
    await page.getByRole('button', { name: '添加条款' }).click();
    await page.getByLabel('第 1 条标题').fill('价款');
    await page.getByLabel('第 1 条内容').fill('价款为{{amountInWords}}。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('合同已保存')).toBeVisible();
  });

  await test.step('it is approved, sent out and signed', async () => {
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('button', { name: '批准' }).click();
    await expect(page.getByText('价款为人民币伍万元整。')).toBeVisible();
    await expect(page.getByText(/SHA-256 [0-9a-f]{64}/).first()).toBeVisible();
    await page.getByRole('button', { name: '送签' }).click();
    await page.getByRole('button', { name: '登记签署' }).click();
    await dialog.getByLabel('签署人').fill('王芳；李强');
    await confirm.click();
    await page.getByRole('button', { name: '开始履行' }).click();
    await expect(page.getByRole('button', { name: '终止' })).toBeVisible();
  });

  await test.step('an obligation is ticked with its evidence', async () => {
    await page.getByRole('button', { name: '添加义务' }).click();
    await dialog.getByLabel('内容').fill('支付首期款');
    await dialog.getByRole('combobox', { name: '义务方' }).click();
    await page.getByRole('option', { name: '对方' }).click();
    await dialog.getByLabel('到期日').fill('2026-02-01');
    await dialog.getByRole('button', { name: /^(新建|创建|保存|确定)/ }).click();
    await page.getByRole('button', { name: '完成“支付首期款”' }).click();
    await dialog.getByLabel('完成依据').fill('银行回单 001');
    await confirm.click();
    await expect(page.getByRole('table', { name: '合同义务' })).toContainText('完成');
  });

  await test.step('a change is an amendment, with a life of its own', async () => {
    await page.getByRole('button', { name: '订立补充协议' }).click();
    await dialog.getByLabel('变更内容').fill('服务期限延长一年。');
    await confirm.click();
    await expect(page.getByRole('table', { name: '主合同与补充协议' })).toContainText(
      '云帆年度服务 · 补充协议 1',
    );
    await goTo(page, '/compliance');
    await expect(page.getByRole('tab', { name: '我的待办 1' })).toBeVisible();
    await expect(page.getByRole('tab', { name: '履行中 1' })).toBeVisible();
  });
});

test('[SAL-P5] an accepted quote becomes a contract with its amounts, and one that differs is stopped', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆项目');
  await page.getByRole('row').getByText('云帆项目').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('说明 1').fill('云帆 CRM');
  await page.getByLabel('单价 1').fill('1000');
  await page.getByLabel('税率 % 1').fill('6');
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
  await page.getByRole('button', { name: '接受' }).click();
  await page.getByRole('button', { name: '生成合同' }).click();
  const amount = page.getByLabel('合同金额（含税）');
  await expect(amount).toHaveValue('1060.00');
  await amount.fill('1060.01');
  await page.getByRole('button', { name: '添加条款' }).click();
  await page.getByLabel('第 1 条标题').fill('价款');
  await page.getByLabel('第 1 条内容').fill('价款为{{amount}}。');
  await page.getByRole('button', { name: '添加一方' }).click();
  await page.getByLabel('甲方名称').fill('深圳吉祥贸易');
  await page.getByRole('button', { name: '提交审批' }).click();
  await expect(page.getByText(/与报价合计 ¥1,060\.00 不一致，相差 ¥0\.01/)).toBeVisible();
});
