import { begin, command, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P4] lines are billed by the period with a term and free months, and the quote says what it is worth', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', {
    entity: 'product',
    values: {
      code: 'CRM-Y',
      name: '云帆 CRM',
      listPrice: 1_200_000,
      unit: '套',
      taxRate: '6',
      billing: 'year',
    },
  });
  await newDeal(page, '三年订阅');
  await page.getByRole('row').getByText('三年订阅').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  const totals = page.getByTestId('quote-totals');
  const worth = page.getByLabel('合同价值');

  await test.step('a product that is billed by the year brings a term of a year', async () => {
    await page.getByRole('button', { name: '添加一行' }).click();
    await page.keyboard.type('云帆');
    await page.getByRole('option', { name: '云帆 CRM' }).click();
    await expect(page.getByLabel('期限（月） 1')).toHaveValue('12');
    await expect(totals).toContainText('12,720.00');
  });

  await test.step('three years with three free months, and something that is paid once', async () => {
    await page.getByLabel('期限（月） 1').fill('36');
    await page.getByRole('button', { name: '详情 1' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('免费月数').fill('36');
    await drawer.getByRole('button', { name: '关闭' }).click();
    await expect(page.getByText('第 1 行免费 36 个月，需要少于期限 36 个月')).toBeVisible();
    await page.getByRole('button', { name: '详情 1' }).click();
    await drawer.getByLabel('免费月数').fill('3');
    await drawer.getByLabel('开始日期').fill('2027-01-01');
    await drawer.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '添加一行' }).click();
    await page.getByLabel('说明 2').fill('实施服务');
    await page.getByLabel('单价 2').fill('5000');
    await page.getByLabel('税率 % 2').fill('6');
    // 12,000 × 33 ÷ 12 = 33,000, and 5,000 once
    await expect(totals).toContainText('38,000.00');
    await expect(worth).toContainText('¥38,000.00');
    await expect(worth).toContainText('¥11,000.00');
    await expect(worth).toContainText('¥12,000.00');
  });

  await test.step('days to pay are a whole number, and all of it is kept', async () => {
    await page.getByLabel('付款天数').fill('三十');
    await expect(page.getByText(/“付款天数”|需要数字/).first()).toBeVisible();
    await page.getByLabel('付款天数').fill('30');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('报价已保存')).toBeVisible();
    const address = new URL(page.url()).hash.slice(1);
    await goTo(page, '/sales/deals');
    await goTo(page, address);
    await expect(page.getByLabel('期限（月） 1')).toHaveValue('36');
    await expect(page.getByLabel('付款天数')).toHaveValue('30');
    await page.getByRole('button', { name: '计算过程' }).click();
    await expect(page.getByText('1 × 12000 × (36 − 3) ÷ 12 = 33000.00')).toBeVisible();
  });
});
