import type { Page } from '@playwright/test';
import { begin, csvFile, goTo, importFile, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const MONTH = Temporal.Now.plainDateISO('Asia/Shanghai').toString().slice(0, 7);

/** Closed deals of this month: two won at 900 and 300, one lost, one won in another currency. */
const DEALS = csvFile(
  'deals.csv',
  `商机名称,阶段,金额,币种,开始日期,关闭日期,输单原因
云帆甲,赢单,900,CNY,2025-01-01,${MONTH}-01,
云帆乙,赢单,300,CNY,,${MONTH}-01,
云帆丙,赢单,70,USD,2025-01-01,${MONTH}-01,
云帆丁,输单,400,CNY,2025-01-01,${MONTH}-01,价格
`,
);

const figure = (page: Page) => page.getByTestId('figure');

test('[SAL-K1] sales say how they are made, open the rows they count, and are held against a target', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'deal', DEALS, '4');

  await test.step('from the list of all figures to the page of one', async () => {
    await page.getByRole('link', { name: '指标', exact: true }).click();
    await page.getByTestId('SAL-K1').getByRole('link', { name: '销售额：查看指标' }).click();
    await expect(figure(page)).toHaveText('¥1,200.00'); // this year
    await page.getByRole('combobox', { name: '期间' }).click();
    await page.getByRole('option', { name: '本月' }).click();
    await expect(figure(page)).toHaveText('¥1,200.00');
    await expect(page.getByText('期间内赢单商机的金额合计', { exact: false })).toBeVisible();
    await expect(page.getByText('样本过小 n=2')).toBeVisible();
  });

  await test.step('what is counted and what is left out, with its reason', async () => {
    await expect(page.getByText('云帆甲')).toBeVisible();
    await expect(page.getByText('云帆丙')).toBeHidden();
    await page.getByText('不计：其他货币 1').click();
    await expect(page.getByText('云帆丙')).toBeVisible();
    await expect(page.getByText('云帆甲')).toBeHidden();
  });

  await test.step('a target for the month', async () => {
    await page.getByRole('button', { name: '设置目标' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(/^期间/)).toHaveValue(MONTH);
    await dialog.getByLabel(/^目标值/).fill('2,400');
    await dialog.getByRole('button', { name: '保存目标' }).click();
    await expect(dialog.getByRole('row', { name: new RegExp(MONTH) })).toContainText('¥2,400.00');
    await page.keyboard.press('Escape');
    await expect(page.getByText('目标 ¥2,400.00，完成 50.0%')).toBeVisible();
  });

  await test.step('as of yesterday there was nothing of it', async () => {
    const yesterday = Temporal.Now.plainDateISO('Asia/Shanghai').subtract({ days: 1 }).toString();
    await page.getByLabel('截至日期').fill(yesterday);
    await page.getByLabel('截至日期').press('Enter');
    await expect(page.getByText(`按 ${yesterday} 结束时的记录计算`, { exact: false })).toBeVisible();
    await expect(figure(page)).toHaveText('¥0.00');
    await page.getByRole('button', { name: '清除' }).click();
    await expect(figure(page)).toHaveText('¥1,200.00');
  });
});

test('[SAL-K2] [SAL-K3] [SAL-K4] cycle, win rate and contract value are Σ ÷ Σ, by group as well, and leave as they are shown', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'deal', DEALS, '4');

  await goTo(page, '/metrics/SAL-K3?period="thisMonth"');
  await expect(figure(page)).toHaveText('75.0%');
  await expect(page.getByText('分子：赢单商机 3')).toBeVisible();
  await expect(page.getByText('分母：关闭的商机 4')).toBeVisible();
  await expect(page.getByText('精确分数')).toBeVisible();

  await goTo(page, '/metrics/SAL-K4?period="thisMonth"');
  await expect(figure(page)).toHaveText('¥600.00');
  await expect(page.getByRole('table', { name: '分组' })).toContainText('¥600.00');
  const { name, bytes } = await saved(desk, async () => {
    await page.getByRole('region', { name: '趋势' }).getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
  });
  expect(name).toBe('SAL-K4 平均合同价值.csv');
  expect(bytes.toString('utf8')).toContain(`${MONTH},600.00`);

  await goTo(page, '/metrics/SAL-K2?period="thisMonth"');
  await expect(page.getByText('不计：缺少开始日期 1')).toBeVisible();
  await expect(page.getByText('赢单商机行数')).toBeVisible();

  await test.step('an alert is set, and said back', async () => {
    await page.getByRole('button', { name: '设置预警' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '条件' }).click();
    await page.getByRole('option', { name: '高于', exact: true }).click();
    await dialog.getByLabel('阈值（天）').fill('90');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('高于 90.0 天')).toBeVisible();
  });
});
