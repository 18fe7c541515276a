import { begin, command, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P4] the lines of a quote are chosen, typed, pasted from a spreadsheet, mended and undone', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', {
    entity: 'product',
    values: { code: 'CRM-1', name: '云帆 CRM', listPrice: 480_000, unit: '席', taxRate: '6' },
  });
  await newDeal(page, '云帆项目');
  await page.getByRole('row').getByText('云帆项目').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  const totals = page.getByTestId('quote-totals');

  await test.step('a product brings its name, unit, price and rate', async () => {
    await page.getByRole('button', { name: '添加一行' }).click();
    await expect(page.getByLabel('产品 1')).toBeFocused();
    await page.keyboard.type('云帆');
    await page.getByRole('option', { name: '云帆 CRM' }).click();
    await expect(page.getByLabel('单价 1')).toHaveValue('4800.00');
    await expect(page.getByLabel('说明 1')).toHaveValue('云帆 CRM');
    await expect(totals).toContainText('5,088.00');
  });

  await test.step('a block goes into the cells, and what does not hold says so beside it', async () => {
    await page.getByLabel('说明 1').focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('说明 2')).toBeFocused();
    await page.getByLabel('说明 2').evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '实施服务\t3\t天\t1,500\t0\t6\r\n培训\t两\t天\t800\t0\t6\r\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByLabel('单价 2')).toHaveValue('1500');
    await expect(page.getByLabel('税率 % 3')).toHaveValue('6');
    await expect(page.getByText(/第 3 行 数量：/)).toBeVisible();
    await page.getByLabel('数量 3').fill('2');
    await expect(page.getByText(/第 3 行 数量：/)).toBeHidden();
    await expect(totals).toContainText('11,554.00');
  });

  await test.step('a line goes and comes back, and the quote is saved as it stands', async () => {
    await page.getByLabel('说明 3').focus();
    await page.keyboard.press('Control+Delete');
    await expect(page.getByLabel('说明 3')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page.getByLabel('说明 3')).toHaveValue('培训');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('报价已保存')).toBeVisible();
    const address = new URL(page.url()).hash.slice(1);
    await goTo(page, '/sales/deals');
    await goTo(page, address);
    await expect(page.getByLabel('说明 3')).toHaveValue('培训');
    await expect(page.getByLabel('数量 3')).toHaveValue('2');
  });
});
