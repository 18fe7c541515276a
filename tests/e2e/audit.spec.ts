import { command, firstStart, goTo, newDeal, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { tamper } from './tamper.ts';

// the log of a workspace from its first line on
test.use({ empty: true });

test('[CMP-O2] what happened is listed, shown field by field, narrowed, taken back with a reason and redone', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  await newDeal(page, '蓝海轴承', '1000');
  await newDeal(page, '北方重工', '2000');
  await goTo(page, '/workspace/audit');
  const log = page.getByRole('grid', { name: '操作记录' });
  const detail = page.getByRole('region', { name: '操作详情' });
  await expect(log.getByRole('row')).toHaveCount(5); // the header, the workspace, a sign-in, two deals
  await expect(detail.getByRole('heading', { name: '新建商机' })).toBeVisible();
  await expect(detail.getByRole('row', { name: /^金额/ })).toContainText('2,000.00');

  // the keyboard moves through the log, and the detail follows
  await log.focus();
  await page.keyboard.press('ArrowDown');
  await expect(detail.getByRole('row', { name: /^金额/ })).toContainText('1,000.00');
  await expect(detail.getByRole('link', { name: '蓝海轴承' })).toBeVisible();

  // taking back asks first, and keeps the reason
  await detail.getByRole('button', { name: '撤销' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('蓝海轴承');
  await dialog.getByLabel('原因').fill('录入两次');
  await dialog.getByRole('button', { name: '撤销' }).click();
  await expect(dialog).toBeHidden();
  await expect(log.getByRole('row', { name: /撤销“新建商机”/ })).toBeVisible();

  await page.getByRole('combobox', { name: '撤销' }).click();
  await page.getByRole('option', { name: '只看撤销操作' }).click();
  await expect(log.getByRole('row')).toHaveCount(2);
  await expect(detail.getByText('录入两次')).toBeVisible();
  await page.getByLabel('原因').fill('没有这个原因');
  await expect(page.getByText('没有符合条件的操作')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();

  // the program may write an action of its own just now, and every row moves down by one
  await expect(async () => {
    await log.getByRole('row', { name: /撤销“新建商机”/ }).click();
    await expect(detail.getByRole('heading', { name: /撤销/ })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await detail.getByRole('button', { name: '重做' }).click();
  await dialog.getByRole('button', { name: '重做' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, '/sales/deals');
  await expect(page.getByRole('gridcell', { name: '蓝海轴承' })).toBeVisible();

  // Ctrl+Z outside of fields offers the latest own action by its name
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dialog).toContainText('北方重工');
  await dialog.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('gridcell', { name: '北方重工' })).toBeHidden();

  // and all of one's own are in the frame
  await page.getByRole('button', { name: '我最近的操作' }).click();
  await expect(page.getByRole('dialog').getByText('新建商机', { exact: true })).toHaveCount(2);
});

test('[CMP-O2] what comes in meanwhile moves the rows; the row that is chosen is shown, an open menu stays', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  await newDeal(page, '蓝海轴承', '1000');
  await goTo(page, '/workspace/audit');
  const log = page.getByRole('grid', { name: '操作记录' });
  const detail = page.getByRole('region', { name: '操作详情' });
  await log.getByRole('row', { name: /新建商机/ }).click();
  await expect(detail.getByRole('heading', { name: '新建商机' })).toBeVisible();

  // it comes in where the cursor stands
  await command(page, 'records.create', { entity: 'customer', values: { name: '云帆科技' } });
  await log.getByRole('row', { name: /新建客户/ }).click();
  await expect(detail.getByRole('heading', { name: '新建客户' })).toBeVisible();

  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV 文件' })).toBeVisible();
  await command(page, 'records.create', { entity: 'customer', values: { name: '云海软件' } });
  await expect(log.getByRole('row', { name: /新建客户/ })).toHaveCount(2);
  await expect(page.getByRole('menuitem', { name: 'CSV 文件' })).toBeVisible();
});

test('[CMP-O2] an issued quote is not undone: the log says which document to make instead', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  await newDeal(page, '签发后的报价', '500');
  await page.getByRole('row').getByText('签发后的报价').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('说明 1').fill('许可');
  await page.getByLabel('单价 1').fill('100');
  await page.getByLabel('数量 1').fill('1');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('报价已保存')).toBeVisible();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
  await goTo(page, '/workspace/audit');
  await page.getByRole('row', { name: /发出报价/ }).click();
  const detail = page.getByRole('region', { name: '操作详情' });
  await expect(detail.getByText('报价已签发')).toBeVisible();
  await detail.getByRole('link', { name: '打开单据并建立新版本' }).click();
  await expect(page.getByRole('button', { name: '新版本' })).toBeVisible();
});

test('[CMP-O2] the log leaves as a file, its heads on paper; tampering is named with its place', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  for (const name of ['甲公司', '乙公司', '丙公司']) await newDeal(page, name);
  await goTo(page, '/workspace/audit');
  // the list of deals, still there for a moment, has a button of the same name
  await expect(page.getByRole('grid', { name: '操作记录' })).toBeVisible();
  const csv = await saved(desk, async () => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: 'CSV 文件' }).click();
  });
  expect(csv.bytes.toString()).toContain('丙公司');
  await expect(page.getByRole('row', { name: /导出操作记录/ })).toBeVisible();

  await page.getByText('每日链头', { exact: true }).click();
  const heads = page.getByRole('grid', { name: '每日链头' });
  const hash = (await heads.locator('code').first().textContent()) ?? '';
  const number = (await heads.getByRole('gridcell').nth(1).textContent()) ?? '';
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await page.getByLabel('操作序号').fill(number);
  await page.getByRole('textbox', { name: '校验值' }).fill(hash.toUpperCase().replace(/(.{8})/g, '$1 '));
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText(/与交存时一致/)).toBeVisible();
  await page.getByLabel('操作序号').fill('999');
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText(/没有操作 999/)).toBeVisible();
  const pdf = await saved(desk, () => page.getByRole('button', { name: '打印（PDF）' }).click());
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByText('操作', { exact: true }).click();
  await page.getByRole('button', { name: '检查完整性' }).click();
  await expect(page.getByText(/全部 \d+ 个操作完整无缺/)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');

  await tamper(desk.home, (database) => {
    database.exec('drop trigger change_group_update; drop trigger deal_log_update');
    database.exec("update change_group set actor = 'someone' where seq = 3");
    database.exec("update deal set amount = 7 where name = '乙公司'");
  });
  await page.getByRole('button', { name: '检查完整性' }).click();
  const verdict = page.getByRole('dialog');
  await expect(
    verdict.getByText(/第一个有问题的是操作 3（.*新建商机）：内容被改动。它之前的 2 个操作完整/),
  ).toBeVisible();
  await expect(verdict.getByText(/商机“乙公司”的“金额”是“7”，按操作记录应为“100000”/)).toBeVisible();
});
