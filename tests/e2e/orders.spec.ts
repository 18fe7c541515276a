import type { Page } from '@playwright/test';
import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

/** A deal whose contract was made of its accepted quote and is signed. */
async function signedDeal(page: Page): Promise<string> {
  const customer = await command(page, 'records.create', {
    entity: 'customer',
    values: { name: '深圳吉祥贸易' },
  });
  await command(page, 'records.create', {
    entity: 'contact',
    values: { name: '赵敏', customerId: customer.id },
  });
  const { id: dealId } = await command(page, 'records.create', {
    entity: 'deal',
    values: { name: '云帆项目', amount: 100, customerId: customer.id },
  });
  const { id: quoteId } = await command(page, 'sales.quote.create', { dealId });
  await command(page, 'sales.quote.save', {
    id: quoteId,
    version: 1,
    values: { paymentDays: 15 },
    lines: [
      { description: '实施服务', quantity: '1', unitPrice: '3000', taxRate: '6' },
      {
        description: '云帆 CRM 订阅',
        quantity: '10',
        unitPrice: '100',
        taxRate: '13',
        billing: 'quarter',
        termMonths: 12,
        startsOn: '2026-12-31',
      },
    ],
  });
  await command(page, 'sales.quote.send', { id: quoteId });
  await command(page, 'sales.quote.accept', { id: quoteId });
  const { id } = await command(page, 'sales.quote.toContract', { id: quoteId });
  await command(page, 'compliance.contract.save', {
    id,
    version: 2, // drafted, then given the quote's amounts
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
  });
  await command(page, 'compliance.contract.move', { id, event: 'submit' });
  await command(page, 'compliance.contract.decide', { id, approve: true });
  await command(page, 'compliance.contract.move', { id, event: 'sendOut' });
  await command(page, 'compliance.contract.sign', { id, signedOn: '2026-01-02', signatories: '王芳；赵敏' });
  return String(dealId);
}

test('[SAL-P6] a signed contract becomes an order that is handed over, confirmed, carried out or taken back', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const dealId = await signedDeal(page);
  const dialog = page.getByRole('dialog');

  await test.step('it waits on the deal, on the home and among the orders, with the amounts of the contract', async () => {
    await goTo(page, '/sales');
    await expect(page.getByTestId('SAL-P6')).toContainText('1');
    await goTo(page, `/sales/deals/${dealId}`);
    await page.getByRole('link', { name: /DD-A-\d{4}-000001 · 云帆项目/ }).click();
    const lines = page.getByRole('table', { name: '订单明细' });
    await expect(lines.getByRole('row').last()).toContainText('¥7,000.00');
    await expect(lines.getByRole('row').last()).toContainText('¥7,700.00');
    const bills = page.getByRole('table', { name: '计费计划' });
    await expect(bills.getByRole('row')).toHaveCount(7); // heading, once, four quarters, total
    await expect(bills.getByRole('row').nth(2)).toContainText('2026-12-31');
    await expect(bills.getByRole('row').nth(3)).toContainText('2027-03-31');
    await expect(bills.getByRole('row').last()).toContainText('¥7,000.00');
  });

  await test.step('what the hand-over lacks is named, and stops it', async () => {
    await expect(page.getByText(/还缺 5 项：客户联系人、部署环境/)).toBeVisible();
    await page.getByLabel('客户联系人').click();
    await page.getByRole('option', { name: '赵敏' }).click();
    await page.getByLabel('部署环境').fill('客户机房，两台服务器');
    await page.getByLabel('验收标准').fill('运行 30 天无故障');
    await page.getByLabel('特殊承诺').fill('无');
    await page.getByLabel('交付负责人').click();
    await page.getByRole('option', { name: '王芳' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('交接清单已填齐。')).toBeVisible();
  });

  await test.step('with its credit checked it is confirmed, and sets four things going once', async () => {
    await page.getByLabel('依据').fill('无逾期应收');
    await page.getByRole('button', { name: '通过', exact: true }).click();
    await expect(page.getByText('信用检查已记录')).toBeVisible();
    await page.getByRole('button', { name: '确认订单' }).click();
    await dialog.getByRole('button', { name: '确认订单' }).click();
    await expect(page.getByText('订单已确认')).toBeVisible();
    const followUps = page.getByRole('table', { name: '后续事项' });
    await expect(followUps.getByRole('row')).toHaveCount(5);
    await expect(page.getByText('启动交付：云帆项目')).toBeVisible();
    await page.getByRole('button', { name: '办理 · 交付项目' }).click();
    await dialog.getByLabel('办理说明').fill('项目 12');
    await dialog.getByRole('button', { name: '办理' }).click();
    await expect(followUps.getByRole('row', { name: /交付项目/ })).toContainText('已办理');
  });

  await test.step('cancelled, it adds up to nothing and keeps every line', async () => {
    await page.getByRole('button', { name: '取消订单' }).click();
    await expect(dialog.getByRole('button', { name: '取消订单' })).toBeDisabled();
    await dialog.getByLabel('原因').fill('客户撤回');
    await dialog.getByRole('button', { name: '取消订单' }).click();
    await expect(page.getByText('订单已取消')).toBeVisible();
    const lines = page.getByRole('table', { name: '订单明细' });
    await expect(lines.getByRole('row')).toHaveCount(6);
    await expect(lines.getByRole('row').last()).toContainText('¥0.00');
    await expect(page.getByRole('row', { name: /交付项目（取消）/ })).toBeVisible();
    await page.getByRole('tab', { name: '更改历史' }).click();
    await expect(page.getByRole('tabpanel', { name: '更改历史' })).toContainText('客户撤回');
  });
});
