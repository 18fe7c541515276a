import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseFile,
  firstStart,
  type GivenFile,
  goTo,
  importFile,
  PASSPHRASE,
  saved,
  tryOut,
  writeRows,
} from './at-work.ts';
import { expect, test } from './fixtures.ts';

test.use({ empty: true });

const DATA = new URL('../../../shared/data/maventech-crm/', import.meta.url);
const file = (name: string): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(new URL(name, DATA)),
});

/** The first working day of a sales manager, on the real files of a CRM, from the first start to the next morning. */
test('[SAL-O1] [SAL-P4] [SAL-K1] [SAL-K2] [SAL-K3] [SAL-K4] real CSV files become a pipeline, a quote and a report', async ({
  desk,
}) => {
  test.skip(!existsSync(DATA), 'the data set is not beside this checkout');
  test.setTimeout(400_000);
  let { page } = desk;
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));

  await test.step('she makes a workspace and keeps the recovery code', async () => {
    expect(await firstStart(page, 'USD')).toMatch(/^[0-9A-Z-]{29}$/);
  });

  await test.step('she imports teams, products and accounts as they are', async () => {
    await chooseFile(page, 'salesperson', file('sales_teams.csv'));
    await expect(page.getByText('sales_teams.csv · 35 行 · 3 列')).toBeVisible();
    await tryOut(page);
    await page.getByRole('button', { name: '“团队”未决定的全部新建' }).click();
    await page.getByRole('button', { name: '按现在的选择重新试运行' }).click();
    await writeRows(page, '35');
    await importFile(page, 'product', file('products.csv'), '7');
    await importFile(page, 'customer', file('accounts.csv'), '85');
  });

  await test.step('she maps GTXPro once for all its rows, and imports 8,800 deals', async () => {
    await chooseFile(page, 'deal', file('sales_pipeline.csv'));
    await tryOut(page);
    await expect(page.getByText('“GTXPro” · 1,480 行')).toBeVisible();
    await expect(page.getByText('“主要产品”指向的产品不存在：“GTXPro”').first()).toBeVisible();
    await page.getByRole('combobox', { name: /GTXPro/ }).click();
    await page.getByRole('option', { name: '使用“GTX Pro”' }).click();
    await page.getByRole('button', { name: '按现在的选择重新试运行' }).click();
    await writeRows(page, '8,800');
    const result = await saved(desk, () => page.getByRole('button', { name: /结果文件/ }).click());
    expect(result.bytes.toString('utf8')).toContain('1C1I7A6R');
  });

  await test.step('the same file again adds nothing', async () => {
    await chooseFile(page, 'deal', file('sales_pipeline.csv'));
    await expect(page.getByText(/这个文件已在 .* 导入过/)).toBeVisible();
    await tryOut(page);
    await expect(page.getByRole('button', { name: '没有要写入的行' })).toBeDisabled();
  });

  await test.step('the board has them all, with counts and sums', async () => {
    await goTo(page, '/sales/pipeline');
    for (const [stage, count] of [
      ['初步接触', '500'],
      ['需求沟通', '1,589'],
      ['赢单', '4,238'],
      ['输单', '2,473'],
    ] as const)
      await expect(page.getByRole('region', { name: stage, exact: true }).locator('header')).toContainText(
        count,
      );
    await expect(page.getByRole('region', { name: '赢单', exact: true }).locator('header')).toContainText(
      '10,005,534.00',
    );
  });

  await test.step('the home gives the four figures, and each opens the rows it counts', async () => {
    await goTo(page, '/sales');
    await expect(page.getByTestId('SAL-K1')).toContainText('10,005,534.00');
    await expect(page.getByTestId('SAL-K2')).toContainText('51.8 天');
    await expect(page.getByTestId('SAL-K3')).toContainText('63.2%');
    await expect(page.getByTestId('SAL-K4')).toContainText('2,360.91');
    for (const [step, count] of [
      ['SAL-P1', '0'],
      ['SAL-P2', '2,089'],
    ] as const)
      await expect(page.getByTestId(step)).toContainText(count);
    await page.getByText('表格', { exact: true }).click();
    for (const quarter of ['1,134,672.00', '3,086,111.00', '2,982,255.00', '2,802,496.00'])
      await expect(
        page.getByRole('link', { name: new RegExp(quarter.replaceAll('.', '\\.')) }),
      ).toBeVisible();
    await page
      .getByTestId('SAL-K1')
      .getByRole('link', { name: /10,005,534\.00/ })
      .click();
    await expect(page.getByText('共 4,238 条')).toBeVisible();
    await expect(page.getByText(/金额合计.*10,005,534\.00/)).toBeVisible();
  });

  await test.step('she opens an open deal, takes it forward, quotes, and saves the quote as a PDF', async () => {
    await goTo(page, '/sales/pipeline');
    const card = page.getByRole('region', { name: '需求沟通', exact: true }).getByRole('button').first();
    await card.click();
    await page.getByRole('button', { name: '移到“方案演示”' }).click();
    await expect(page.getByRole('button', { name: '当前阶段：方案演示' })).toBeVisible();
    await page.getByRole('button', { name: '新建报价' }).click();
    await page.getByRole('button', { name: '添加一行' }).click();
    await page.getByRole('combobox', { name: '产品 1' }).or(page.getByLabel('产品 1')).first().click();
    await page.getByLabel('产品 1').fill('GTX Pro');
    await page.getByRole('option', { name: 'GTX Pro' }).click();
    await expect(page.getByLabel('单价 1')).toHaveValue('4821.00');
    await page.getByLabel('说明 1').fill('GTX Pro 云帆𠮷祥版');
    await page.getByLabel('数量 1').fill('2');
    await page.getByLabel('折扣 % 1').fill('10');
    await page.getByLabel('税率 % 1').fill('13');
    await expect(page.getByTestId('quote-totals')).toContainText('9,805.91');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('报价已保存')).toBeVisible();
    await page.getByRole('button', { name: '发出', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
    await expect(page.getByText(/BJ-A-\d{4}-000001/).first()).toBeVisible();
    await expect(page.getByLabel('数量 1')).toBeDisabled();
    await page.getByRole('button', { name: 'PDF / XLSX' }).click();
    const pdf = await saved(desk, () => page.getByRole('menuitem', { name: '下载 PDF' }).click());
    expect(pdf.name).toMatch(/^BJ-A-\d{4}-000001\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: '客户接受' }).click();
    await expect(page.getByText('已接受').first()).toBeVisible();
  });

  await test.step('she exports the filtered list', async () => {
    await goTo(
      page,
      `/sales/deals?filter=${encodeURIComponent(JSON.stringify({ field: 'status', op: 'equals', value: 'won' }))}`,
    );
    await expect(page.getByText('共 4,238 条')).toBeVisible();
    await page.getByRole('button', { name: '导出' }).click();
    const csv = await saved(desk, () => page.getByRole('menuitem', { name: 'CSV 文件' }).click());
    expect(csv.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(4239);
    await page.getByRole('button', { name: '导出' }).click();
    const xlsx = await saved(desk, () => page.getByRole('menuitem', { name: 'Excel 工作簿' }).click());
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('she switches to English and back', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Deals' })).toBeVisible();
    await expect(page.getByText('4,238 rows')).toBeVisible();
    await page.getByRole('button', { name: '中文' }).click();
  });

  await test.step('she closes the program, starts it again, unlocks, and all is there', async () => {
    page = await desk.restart();
    await page.getByLabel('口令').fill('not the passphrase');
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(page.getByText('口令不正确。请重新输入，或使用恢复码。')).toBeVisible();
    await page.getByLabel('口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '解锁' }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await goTo(page, '/sales/pipeline');
    await expect(page.getByRole('region', { name: '方案演示', exact: true }).locator('header')).toContainText(
      '1',
    );
  });

  await test.step('no file of the workspace holds a customer’s name', () => {
    const folder = join(desk.home, 'workspaces');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(db|db-wal|db-shm|json|lock)$/.test(name)) continue;
      const bytes = readFileSync(join(folder, name));
      for (const secret of ['Cancity', 'Acme Corporation', 'Darcel Schlecht'])
        expect(bytes.includes(secret), name).toBe(false);
    }
  });
  expect(complaints).toEqual([]);
});
