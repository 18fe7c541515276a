import type { Page } from '@playwright/test';
import { begin, command, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, lock, unlockAs } from './people-at-work.ts';

const LEAD = 'lead passphrase';

/** Types the one line of the quote at a discount, and saves. */
async function withDiscount(page: Page, discount: string): Promise<void> {
  await page.getByLabel('折扣 % 1').fill(discount);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
}

const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('[SAL-P4] a quote over the limit is approved by somebody else; a better version is not asked about, a worse one is', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await addPerson(page, '周主管', '销售主管', LEAD);
  await command(page, 'approvals.saveRoute', {
    name: '折扣超过 15%',
    entity: 'quote',
    priority: 10,
    active: true,
    condition: { field: 'totalDiscount', op: 'greaterThan', value: 15 },
    steps: [{ approvers: [{ role: 'salesLead' }], need: 1, hours: 8, escalateTo: null }],
  });
  await goTo(page, '/workspace/approvals');
  await expect(page.getByRole('row', { name: /折扣超过 15%.*启用/ })).toBeVisible();
  await newDeal(page, '云帆项目');
  await page.getByRole('row').getByText('云帆项目').click();
  await act(page, '新建报价').click();
  await act(page, '添加一行').click();
  await page.getByLabel('说明 1').fill('云帆 CRM');
  await page.getByLabel('数量 1').fill('10');
  await page.getByLabel('单价 1').fill('1000');
  const panel = page.getByRole('region', { name: '审批' });

  await test.step('over the limit there is no sending, only submitting', async () => {
    await withDiscount(page, '20');
    await expect(act(page, '发出')).toBeHidden();
    await act(page, '提交审批').click();
    await page.getByRole('dialog').getByLabel('申请理由').fill('竞争对手报价更低');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await expect(panel).toContainText('等待 周主管');
    await expect(panel.getByRole('button', { name: '同意' })).toBeHidden();
    await expect(page.getByLabel('折扣 % 1')).toBeDisabled();
  });
  const address = new URL(page.url()).hash.slice(1);

  await test.step('the manager finds it in the inbox and approves with the keyboard', async () => {
    await lock(page);
    await unlockAs(page, '周主管', LEAD);
    await goTo(page, '/work');
    await expect(page.getByText('等我审批')).toBeVisible();
    await goTo(page, '/work/approvals');
    await expect(page.getByText('竞争对手报价更低')).toBeVisible();
    await page.getByLabel('审批说明').fill('可以，仅此一次');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('没有等待的审批')).toBeVisible();
  });

  await test.step('approved, it is sent; the better version goes without asking, the worse one does not', async () => {
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
    await goTo(page, address);
    await expect(panel).toContainText('可以，仅此一次');
    await act(page, '发出').click();
    await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
    await act(page, '建立新版本').click();
    await expect(page.getByText('第 2 版').first()).toBeVisible();
    await withDiscount(page, '18');
    await act(page, '发出').click();
    await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
    await act(page, '建立新版本').click();
    await expect(page.getByText('第 3 版').first()).toBeVisible();
    await withDiscount(page, '25');
    await expect(act(page, '提交审批')).toBeVisible();
    await expect(act(page, '发出')).toBeHidden();
  });
});
