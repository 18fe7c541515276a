import ExcelJS from 'exceljs';
import { begin, chooseFile, type GivenFile, goTo, PASSPHRASE, saved, tryOut, writeRows } from './at-work.ts';
import { expect, test } from './fixtures.ts';

async function workbook(): Promise<GivenFile> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('说明').addRow(['本表由旧系统导出', '请勿修改']);
  const page = book.addWorksheet('客户名单');
  page.addRow(['2026 年客户名单']);
  page.addRow([]);
  page.addRow(['客户名称', '客户所有人', '行业', '总人数', '销售额']);
  page.addRow(['云帆科技', '王芳', '软件', 120, 3000]);
  page.addRow(['宏图制造', '王芳', '制造', 860, 12000]);
  page.addRow(['坏数据公司', '王芳', '制造', '很多', 1]);
  return {
    name: '客户.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}

test('a workbook with two sheets comes in, its errors go back as one, a list leaves as PDF, and all of it as files', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);

  await test.step('the sheet is chosen, the header found, and the product recognised', async () => {
    await chooseFile(page, 'customer', await workbook());
    await page.getByRole('combobox', { name: '工作表' }).click();
    await page.getByRole('option', { name: '客户名单' }).click();
    await expect(page.getByText('标题在第 3 行')).toBeVisible();
    await expect(page.getByText('看起来是 销售易 的导出文件')).toBeVisible();
    await expect(page.getByRole('combobox', { name: '对应字段：客户名称' })).toHaveValue('客户名称');
    await expect(page.getByRole('combobox', { name: '对应字段：销售额' })).toHaveValue('');
  });

  await test.step('the dry run names the row of the sheet, and the result file is a workbook again', async () => {
    await tryOut(page);
    await expect(page.getByText(/“员工数”需要数字/)).toBeVisible();
    const result = await saved(desk, () => page.getByRole('button', { name: '下载结果文件' }).click());
    expect(result.name).toBe('客户-result.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(result.bytes as unknown as ArrayBuffer);
    const last = book.worksheets[0]?.getRow(4);
    expect([last?.getCell(1).value, last?.getCell(7).value]).toEqual(['坏数据公司', '错误']);
    await page.getByLabel('跳过有错误的 1 行').check();
    await writeRows(page, '2');
  });

  await test.step('the list leaves as PDF', async () => {
    await page.getByRole('button', { name: '查看客户' }).click();
    await expect(page.getByText('宏图制造')).toBeVisible();
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const pdf = await saved(desk, () => page.getByRole('menuitem', { name: '打印（PDF）' }).click());
    expect(pdf.name).toBe('客户.pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('everything leaves, once the passphrase was given again', async () => {
    await goTo(page, '/workspace/export');
    await expect(page.getByText(/导出的内容没有加密/)).toBeVisible();
    const start = page.getByRole('button', { name: '导出', exact: true });
    await page.getByLabel('您的口令').fill('wrong passphrase');
    await start.click();
    await expect(page.getByText(/口令不/)).toBeVisible();
    await page.getByLabel('CSV 文件').check();
    await page.getByLabel('您的口令').fill(PASSPHRASE);
    await start.click();
    await expect(page.getByText(/已导出 \d+ 条记录/)).toBeVisible({ timeout: 30_000 });
    const all = await saved(desk, () => page.getByRole('button', { name: '保存文件' }).click());
    expect(all.name).toMatch(/-csv\.zip$/);
    expect(all.bytes.includes('csv/customer.csv')).toBe(true);
  });
});
