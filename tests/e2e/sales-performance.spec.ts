import { readFileSync } from 'node:fs';
import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { lock, unlockAs } from './people-at-work.ts';

test('[SAL-O4] quotas are entered and activated, a deal is shared, a colleague moves team, and all adds up', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const today = Temporal.Now.plainDateISO();
  const month = today.toString().slice(0, 7);
  const monthName = `${today.month}月`;
  const create = async (entity: string, values: object): Promise<string> =>
    String((await command(page, 'records.create', { entity, values })).id);
  const east = await create('salesTeam', { name: '华东团队' });
  const south = await create('salesTeam', { name: '华南团队' });
  const li = await create('salesperson', { name: '李销', teamId: east });
  await create('salesperson', { name: '王销', teamId: south });
  const shared = await create('deal', { name: '云帆项目', ownerId: li, amount: 10_000_000 });

  await test.step('a year is spread over its months, a block is pasted, and drafts are made active', async () => {
    await goTo(page, '/sales/quotas');
    const grid = page.getByRole('grid', { name: /年销售目标$/ });
    await expect(grid.getByText('李销')).toBeVisible();
    // lines: company, 华东, 李销, 华南, 王销
    await grid.getByLabel('全年 3').fill('1,200,000');
    await expect(grid.getByLabel('1月 3', { exact: true })).toHaveValue('100000');
    await grid.getByLabel('1月 5', { exact: true }).click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', Array.from({ length: 12 }, () => '50000').join('\t'));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(grid.getByLabel('全年 5')).toHaveValue('600000');
    await grid.getByLabel('2月 5', { exact: true }).fill('-5');
    await expect(page.getByRole('status').filter({ hasText: '请填写不小于 0 的数' })).toBeVisible();
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
    await grid.getByLabel('2月 5', { exact: true }).fill('50000');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('24 个目标是草稿')).toBeVisible();
    await page.getByRole('button', { name: '生效' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '生效' }).click();
    await expect(page.getByText('24 个目标是草稿')).toBeHidden();
  });

  await test.step('an active quota changes from a day on, with its reason', async () => {
    const grid = page.getByRole('grid', { name: /年销售目标$/ });
    await grid.getByLabel(`${monthName} 3`, { exact: true }).fill('120000');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled();
    await dialog.getByLabel('自何日起').fill(`${month}-01`);
    await dialog.getByLabel('变更说明').fill('接手新行业');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(grid.getByLabel(`${monthName} 3`, { exact: true })).toHaveValue('120000');
    await page.getByRole('button', { name: '变更记录' }).click();
    await expect(page.getByRole('row', { name: /李销/ })).toContainText('100,000');
  });

  await test.step('the credit of a deal is split on its page; only 100 % can be saved', async () => {
    await goTo(page, `/sales/deals/${shared}`);
    await page.getByRole('region', { name: '业绩分配' }).getByRole('button', { name: '分配' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('比例（%） 1').fill('60');
    await drawer.getByRole('button', { name: '添加人员' }).click();
    await drawer.getByLabel('销售人员 2').click();
    await page.getByRole('option', { name: '王销' }).click();
    await drawer.getByLabel('比例（%） 2').fill('30');
    await expect(drawer.getByText('合计 90%')).toBeVisible();
    await expect(drawer.getByRole('button', { name: '保存' })).toBeDisabled();
    await drawer.getByLabel('比例（%） 2').fill('40');
    await drawer.getByRole('button', { name: '保存' }).click();
    await expect(drawer).toBeHidden();
    await expect(page.getByRole('region', { name: '业绩分配' })).toContainText('40%');
    await command(page, 'sales.win', { id: shared });
  });

  await test.step('people, teams and company show it, and each figure opens its deals', async () => {
    await goTo(page, `/sales/performance?period="${month}"`);
    const table = page.getByRole('table', { name: '目标达成' });
    const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row('李销')).toContainText('120,000');
    await expect(row('李销')).toContainText('60,000');
    await expect(row('李销')).toContainText('50.0%');
    await expect(row('王销')).toContainText('80.0%');
    await expect(row('华东团队')).toContainText('60,000');
    await expect(row('公司')).toContainText('170,000');
    await expect(row('公司')).toContainText('100,000');
    await row('王销')
      .getByRole('button', { name: /^王销 · 业绩 40,000\.00/ })
      .click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('row', { name: /云帆项目/ })).toContainText('40%');
    await expect(drawer.getByRole('row', { name: /^合计/ })).toContainText('40,000.00');
    await page.keyboard.press('Escape');
  });

  await test.step('who moves is credited by the day of closing', async () => {
    await goTo(page, `/sales/people/${li}`);
    const history = page.getByRole('region', { name: '团队归属' });
    await expect(history.getByRole('row', { name: /^华东团队/ })).toBeVisible();
    await history.getByRole('button', { name: '调换团队' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('团队').click();
    await page.getByRole('option', { name: '华南团队' }).click();
    await dialog.getByRole('button', { name: '调换团队' }).click();
    await expect(history.getByRole('row', { name: /^华南团队/ })).toBeVisible();
    await goTo(page, `/sales/performance?period="${month}"`);
    const table = page.getByRole('table', { name: '目标达成' });
    await expect(table.getByRole('row', { name: /^华南团队/ })).toContainText('100,000');
    await expect(table.getByRole('row', { name: /^公司/ })).toContainText('100,000');
  });

  await test.step('the leaderboard leaves as a workbook, and the forecast takes the same target', async () => {
    await page.getByRole('tab', { name: '排行榜' }).click();
    const board = page.getByRole('table', { name: '排行榜' });
    await expect(board.getByRole('row').nth(1)).toContainText('李销');
    await page.getByText('按达成率', { exact: true }).click();
    await expect(board.getByRole('row').nth(1)).toContainText('王销');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: '导出' }).click();
        await page.getByRole('menuitem', { name: /Excel|XLSX/i }).click();
      })(),
    ]);
    expect(file.suggestedFilename()).toBe('销售排行榜.xlsx');
    await goTo(page, `/sales/forecast?period="${month}"`);
    await expect(page.getByText('¥170,000.00')).toBeVisible();
  });
});

test('[SAL-O4] a salesperson sees their own line and place alone, in the screen and in the file', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const month = Temporal.Now.plainDateISO().toString().slice(0, 7);
  const { id: personId } = await command(page, 'access.people.add', {
    name: '小李',
    role: 'sales',
    passphrase: 'passphrase of li',
  });
  const create = async (entity: string, values: object): Promise<string> =>
    String((await command(page, 'records.create', { entity, values })).id);
  const own = await create('salesperson', { name: '李销', personId });
  const other = await create('salesperson', { name: '王销' });
  for (const [name, ownerId, amount] of [
    ['我的项目', own, 4_000_000],
    ['他的项目', other, 9_000_000],
  ] as const) {
    const id = await create('deal', { name, ownerId, amount });
    await command(page, 'sales.win', { id });
  }
  await command(page, 'sales.saveQuotas', {
    metric: 'newSales',
    quotas: [own, other].map((holderId) => ({ level: 'person', holderId, period: month, value: 5_000_000 })),
  });
  await command(page, 'sales.activateQuotas', { period: month });
  await lock(page);
  await unlockAs(page, '小李', 'passphrase of li');

  await goTo(page, `/sales/performance?period="${month}"`);
  const table = page.getByRole('table', { name: '目标达成' });
  await expect(table.getByRole('row', { name: /^李销/ })).toContainText('80.0%');
  await expect(page.getByText('¥50,000.00')).toBeVisible();
  await expect(page.getByText('王销')).toBeHidden();
  await expect(table.getByText('公司')).toBeHidden();
  await page.getByRole('tab', { name: '排行榜' }).click();
  await expect(page.getByText('您是第 2 名，共 2 人。')).toBeVisible();
  await expect(page.getByText('王销')).toBeHidden();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('menuitem', { name: 'CSV' }).click();
    })(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('李销');
  expect(text).not.toContain('王销');
  await goTo(page, '/sales/quotas');
  const grid = page.getByRole('grid', { name: /年销售目标$/ });
  await expect(grid.getByText('李销')).toBeVisible();
  await expect(grid.getByText('王销')).toBeHidden();
  await expect(grid.getByRole('textbox').first()).toBeDisabled();
});
