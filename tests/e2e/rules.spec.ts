import type { Page } from '@playwright/test';
import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const choose = async (page: Page, input: string, option: string, nth = 0): Promise<void> => {
  await page.getByRole('combobox', { name: input, exact: true }).nth(nth).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('a rule is written as a sentence, tried, switched on, and gives work and word to people', async ({
  desk,
}) => {
  const { page } = desk;
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await begin(desk);
  await newDeal(page, '云帆合同', '50000');

  await test.step('she writes it: when the stage of a large deal changes, a task and a word', async () => {
    await goTo(page, '/workspace/rules');
    await page.getByRole('button', { name: '新建规则' }).first().click();
    await page.getByLabel('规则名称').fill('大单推进');
    await expect(page.getByText('请填写完整。')).toBeVisible();
    await choose(page, '何时', '字段变更');
    await choose(page, '字段', '阶段');
    await page.getByRole('button', { name: '添加条件', exact: true }).click();
    await choose(page, '字段', '金额', 1);
    await choose(page, '比较方式', '大于');
    await page.getByRole('textbox', { name: '值', exact: true }).fill('10000');
    await page.getByLabel('任务内容').fill('准备 {商机名称}');
    await choose(page, '人员', '规则的所有者');
    await page.getByRole('button', { name: '添加动作' }).click();
    await choose(page, '人员', '规则的所有者', 1);
    await page.getByLabel('内容', { exact: true }).fill('{商机名称}进入{阶段}');
    await expect(
      page.getByText(/当商机的“阶段”变更时，如果“金额”大于 ¥10,000\.00，则给规则的所有者添加任务/),
    ).toBeVisible();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('button', { name: '启用', exact: true })).toBeDisabled();
  });

  await test.step('the trial says who would have matched and writes nothing', async () => {
    await page.getByRole('button', { name: '试运行', exact: true }).click();
    await expect(page.getByText(/检查了最近 0 条，符合 0 条/)).toBeVisible();
    await page.getByRole('button', { name: '启用', exact: true }).click();
    await expect(page.getByText('生效中')).toBeVisible();
  });

  await test.step('she moves the deal; the rule acts, and says so in its history', async () => {
    await goTo(page, '/sales/deals');
    await page.getByRole('row').getByText('云帆合同').click();
    await page.getByRole('button', { name: '移到“需求沟通”' }).click();
    await expect(page.getByRole('button', { name: '当前阶段：需求沟通' })).toBeVisible();
    await expect(page.getByRole('region', { name: '任务' }).getByText('准备 云帆合同')).toBeVisible();
  });

  await test.step('the bell rings, and my work has the task', async () => {
    await page.getByRole('button', { name: '1 条未读通知' }).click();
    await expect(page.getByText('云帆合同进入需求沟通')).toBeVisible();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '通知', exact: true })).toBeVisible();
    await page.getByRole('link', { name: /^我的工作/ }).click();
    await expect(page.getByRole('link', { name: '准备 云帆合同' })).toBeVisible();
  });

  await test.step('the log of the rule tells what it did; a trial now finds that change', async () => {
    await goTo(page, '/workspace/rules');
    await page.getByRole('link', { name: '大单推进' }).click();
    const log = page.getByRole('region', { name: '执行记录' });
    await expect(log.getByText('完成', { exact: true })).toBeVisible();
    await expect(log.getByText(/通知 1 人：{商机名称}进入{阶段}/)).toBeVisible();
    await page.getByRole('button', { name: '试运行', exact: true }).click();
    await expect(page.getByText(/检查了最近 1 条，符合 1 条/)).toBeVisible();
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await expect(page.getByRole('button', { name: '启用', exact: true })).toBeEnabled();
  });
  expect(complaints).toEqual([]);
});

test('my work is done from the keyboard: moved through, ticked off, put off, taken back', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '晨星续约');
  await page.getByRole('row').getByText('晨星续约').click();
  const tasks = page.getByRole('region', { name: '任务' });
  for (const title of ['打电话', '寄资料']) {
    await tasks.getByLabel('要做的事').fill(title);
    await tasks.getByRole('button', { name: '添加任务' }).click();
    await expect(tasks.getByText(title)).toBeVisible();
  }

  await goTo(page, '/sales');
  await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const first = page.getByRole('link', { name: '打电话', exact: true });
  const second = page.getByRole('link', { name: '寄资料', exact: true });
  await expect(second).toBeVisible();
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
  await page.keyboard.press('j');
  await expect(second).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('e');
  await expect(first).toBeHidden();
  const notice = page.getByRole('alert').filter({ hasText: '完成待办' });
  await notice.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(first).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.getByRole('button', { name: '明天 09:00' }).click();
  await expect(first).toBeHidden();
  await page.getByText('稍后', { exact: true }).click();
  await expect(first).toBeVisible();
  await page.getByRole('button', { name: '现在处理' }).click();
  await page.getByText('待办', { exact: true }).click();
  await first.click();
  await expect(page.getByRole('heading', { name: /晨星续约/ })).toBeVisible();
});
