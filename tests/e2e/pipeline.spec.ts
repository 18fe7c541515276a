import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-O1] a card is dragged, moved by keyboard, lost only with a reason, and taken back', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆项目甲', '120000');
  await newDeal(page, '云帆项目乙', '80000');
  await goTo(page, '/sales/pipeline');
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const history = page.getByRole('tabpanel', { name: '更改历史' });
  const card = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('dragging moves it, and count and sum follow', async () => {
    await expect(column('初步接触').locator('header')).toContainText('200,000.00');
    await card('云帆项目甲').dragTo(column('需求沟通'));
    await expect(column('需求沟通').getByRole('button', { name: '云帆项目甲' })).toBeVisible();
    await expect(column('需求沟通').locator('header')).toContainText('120,000.00');
    await expect(column('初步接触').locator('header')).toContainText('80,000.00');
  });

  await test.step('the keyboard does the same', async () => {
    await card('云帆项目乙').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(column('方案演示').getByRole('button', { name: '云帆项目乙' })).toBeVisible();
  });

  await test.step('a card dropped on lost asks for the reason, and cannot do without', async () => {
    await card('云帆项目乙').focus();
    await page.keyboard.press('Space');
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog.getByText('输单需要原因。请选择一个输单原因。')).toBeVisible();
    await dialog.getByRole('combobox', { name: '输单原因' }).click();
    await page.getByRole('option', { name: '价格' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog).toBeHidden();
    await expect(column('输单').getByRole('button', { name: '云帆项目乙' })).toBeVisible();
  });

  await test.step('its page offers only reopening, and its history takes the loss back', async () => {
    await card('云帆项目乙').click();
    await expect(page.getByRole('button', { name: '重开' })).toBeVisible();
    await expect(page.getByRole('button', { name: '赢单', exact: true })).toBeHidden();
    await page.getByRole('tab', { name: '更改历史' }).click();
    const latest = history.getByRole('listitem').first();
    await expect(latest).toContainText('输单');
    await expect(latest).toContainText('方案演示');
    await expect(latest).toContainText('王芳');
    await latest.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByRole('button', { name: '当前阶段：方案演示' })).toBeVisible();
  });

  await test.step('a field is edited, and what is wrong stands beside it', async () => {
    const amount = page.getByLabel('金额', { exact: true });
    await amount.fill('12万');
    await expect(page.getByText(/“金额”需要数字/)).toBeVisible();
    await amount.fill('99000.5');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(history).toContainText('¥99,000.50');
  });
});
