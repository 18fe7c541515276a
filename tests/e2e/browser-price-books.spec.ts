import { begin, command, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P4] a quote line takes its price from the price book that holds, by volume, and says why', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', {
    entity: 'product',
    values: { code: 'CRM-1', name: '云帆 CRM', listPrice: 480_000, unit: '席', taxRate: '6' },
  });
  await command(page, 'records.create', {
    entity: 'priceBook',
    values: { name: '批量价', active: 1, standard: 1 },
  });
  await command(page, 'records.create', { entity: 'priceBook', values: { name: '渠道价', active: 1 } });

  await test.step('a price with a volume tier is entered on the page of its book', async () => {
    await goTo(page, '/catalog/price-books');
    await page.getByRole('row').getByText('批量价').click();
    await page.getByRole('button', { name: '新建价目', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('产品').fill('云帆');
    await page.getByRole('option', { name: '云帆 CRM' }).click();
    await form.getByLabel('起始数量').fill('10');
    await form.getByLabel('单价').fill('4000');
    await form.getByRole('button', { name: /保存|新建/ }).click();
    await expect(page.getByText('4,000.00')).toBeVisible();
  });

  await newDeal(page, '云帆项目');
  await page.getByRole('row').getByText('云帆项目').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.keyboard.type('云帆');
  await page.getByRole('option', { name: '云帆 CRM' }).click();
  await expect(page.getByLabel('单价 1')).toHaveValue('4800.00');
  await page.getByLabel('数量 1').fill('12');
  await page.getByLabel('详情 1').click();
  const drawer = page.getByRole('dialog', { name: '第 1 行' });
  await expect(drawer).toContainText('该货币的默认价目表，数量 10–∞');
  await expect(drawer).toContainText('没有条件，只能手工选择');
  if (process.env.CPQ_SHOTS) await page.screenshot({ path: `${process.env.CPQ_SHOTS}/drawer.png` });
  await drawer.getByRole('button', { name: '采用目录价' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('单价 1')).toHaveValue('4000.00');
  await expect(page.getByTestId('quote-totals')).toContainText('50,880.00');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('报价已保存')).toBeVisible();
  if (process.env.CPQ_SHOTS) await page.screenshot({ path: `${process.env.CPQ_SHOTS}/quote.png` });
});
