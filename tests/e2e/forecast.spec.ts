import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-O2] a forecast is called, adjusted, handed in and locked, and a snapshot explains what moved', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const inQuarter = (days: number): string => {
    const today = Temporal.Now.plainDateISO();
    const first = today.with({ day: 1 }).subtract({ months: (today.month - 1) % 3 });
    const last = first.add({ months: 3 }).subtract({ days: 1 });
    const day = today.add({ days });
    return (Temporal.PlainDate.compare(day, last) > 0 ? last : day).toString();
  };
  const { id: owner } = await command(page, 'records.create', {
    entity: 'salesperson',
    values: { name: '李销' },
  });
  const deal = (name: string, amount: number, more: object = {}) =>
    command(page, 'records.create', {
      entity: 'deal',
      values: { name, amount, ownerId: owner, openedOn: '2026-01-05', expectedClose: inQuarter(5), ...more },
    });
  await deal('云帆项目', 20_000_000);
  await deal('远航项目', 5_000_000, { forecastCategory: 'commit', forecastReason: '客户已口头答应' });

  await test.step('each figure of the table opens its deals', async () => {
    await goTo(page, '/sales/forecast');
    const row = page.getByRole('row', { name: /李销/ });
    await expect(row).toContainText('50,000');
    await expect(row).toContainText('200,000');
    await expect(page.getByText('按阶段概率计算').first()).toBeVisible();
    await row.getByRole('link', { name: /^承诺：50,000\.00/ }).click();
    await expect(page.getByText('远航项目')).toBeVisible();
    await expect(page.getByText('云帆项目')).toBeHidden();
    await goTo(page, '/sales/forecast');
  });

  await test.step('scenarios stand beside the model, each with what it does', async () => {
    await page.getByRole('tab', { name: '情景' }).click();
    const scenarios = page.getByRole('table', { name: '情景' });
    const lost = scenarios.getByRole('row', { name: /^输掉最大的商机/ });
    await expect(lost.getByRole('link', { name: '云帆项目' })).toBeVisible();
    await page.getByLabel('推迟周数').fill('20');
    await expect(scenarios.getByRole('row', { name: /^全部推迟 20 周/ })).toContainText('2 个移出本期间');
    await page.getByRole('tab', { name: '预测', exact: true }).click();
  });

  await test.step('a figure of one’s own needs its reason and stands in the table', async () => {
    await page.getByRole('button', { name: '李销 · 调整预测' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('调整为').fill('30000');
    await expect(drawer.getByRole('button', { name: '保存' })).toBeDisabled();
    await drawer.getByLabel('说明').fill('预算还没有批');
    await drawer.getByRole('button', { name: '保存' }).click();
    await expect(drawer.getByText('预算还没有批')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('row', { name: /李销/ })).toContainText('30,000');
    await page.getByText('累计', { exact: true }).click();
    await expect(page.getByRole('row', { name: /李销/ })).toContainText('230,000');
    await page.getByText('分类', { exact: true }).click();
  });

  await test.step('it is handed in, handed back, and locked for good', async () => {
    await page.getByRole('button', { name: '提交 · 李销' }).click();
    await page.getByRole('button', { name: '退回 · 李销' }).click();
    await page.getByRole('button', { name: '提交 · 李销' }).click();
    await page.getByRole('button', { name: '锁定 · 李销' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '锁定', exact: true }).click();
    await expect(page.getByRole('row', { name: /李销/ })).toContainText('已锁定');
    await page.getByRole('button', { name: '李销 · 调整预测' }).click();
    await expect(page.getByRole('dialog').getByLabel('调整为')).toBeHidden();
    await page.keyboard.press('Escape');
  });

  await test.step('two snapshots are needed to compare; the model says what it rests on', async () => {
    await page.getByRole('tab', { name: '管道变化' }).click();
    await expect(page.getByText('至少需要两次快照')).toBeVisible();
    await page.getByRole('tab', { name: '模型' }).click();
    await expect(page.getByText('还没有关闭过的商机')).toBeVisible();
  });
});

test.describe('with nothing there yet', () => {
  test.use({ empty: true });

  test('[SAL-O2] the sample company shows movement between snapshots and how far off each method was', async ({
    desk,
  }) => {
    const { page } = desk;
    await page.getByRole('button', { name: '先看示例公司' }).click();
    await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible({ timeout: 60_000 });
    await goTo(page, '/sales/forecast');
    await page.getByRole('tab', { name: '管道变化' }).click();
    const chart = page.getByRole('region', { name: /的变化$/ });
    await chart.getByText('表格', { exact: true }).click();
    const table = page.getByRole('table', { name: /的变化/ });
    await expect(table.getByRole('row', { name: /^开始/ })).toBeVisible();
    await expect(table.getByRole('row', { name: /^结束/ })).toBeVisible();
    await page.getByRole('tab', { name: '准确度' }).click();
    await expect(
      page.getByRole('table', { name: '各方法的误差' }).getByRole('row', { name: /^模型/ }),
    ).toContainText('%');
  });
});
