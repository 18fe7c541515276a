import { begin, chooseFile, csvFile, goTo, importFile, saved, tryOut } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('a file that cannot be read gets a sentence, and another can be chosen at once', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  const refused = async (name: string, content: string | Buffer, sentence: RegExp): Promise<void> => {
    await chooseFile(page, 'customer', { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await expect(page.getByText(sentence)).toBeVisible();
  };
  await refused('空.csv', '', /文件“空.csv”是空的/);
  await refused('标题.csv', '客户名称,行业\n', /只有标题行，没有数据/);
  await refused('引号.csv', '客户名称,行业\n甲,"软件\n乙,制造\n', /从第 2 行开始的引号没有闭合/);
  await refused('重复.csv', '客户名称,客户名称\n甲,乙\n', /标题“客户名称”出现了 2 次/);
  await refused('图片.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /不是表格（看起来是图片）/);
  await refused('大.csv', `客户名称\n${'x'.repeat(10_485_760)}\n`, /第 2 行“客户名称”有 10485760 个字符/);
  await chooseFile(page, 'customer', csvFile('好.csv', '客户名称,未知列\n深圳云帆𠮷科技 👩‍💻,x\n'));
  await tryOut(page);
  await page.getByRole('button', { name: '写入 1 行' }).click();
  await expect(page.getByText('导入完成')).toBeVisible();
});

test('rows with errors are named with row, column and remedy; all or nothing unless she skips them', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const rows = [
    '商机名称,金额,开始日期',
    '甲,100,2026-01-05',
    '乙,-5,2026-01-05',
    '丙,1000000000000000,2026-01-05',
    '丁,5,2017-02-30',
    '=HYPERLINK("x") <b>戊</b>,7,1/31/2026',
  ];
  await chooseFile(page, 'deal', csvFile('商机.csv', `${rows.join('\n')}\n`));
  await tryOut(page);
  await expect(page.getByText('“金额”不能小于 0，收到的是“-5')).toBeVisible();
  await expect(page.getByText('“金额”超出可保存的范围')).toBeVisible();
  await expect(page.getByText('“开始日期”需要存在的日期')).toBeVisible();
  await expect(page.getByRole('button', { name: '写入 2 行' })).toBeDisabled();
  await page.getByLabel(/跳过有错误的 3 行/).check();
  await page.getByRole('button', { name: '写入 2 行' }).click();
  await expect(page.getByText('导入完成')).toBeVisible();
  await goTo(page, '/sales/deals');
  await expect(page.getByText('=HYPERLINK("x") <b>戊</b>')).toBeVisible();
  await page.getByRole('button', { name: '导出' }).click();
  const csv = await saved(desk, () => page.getByRole('menuitem', { name: 'CSV 文件' }).click());
  expect(csv.bytes.toString('utf8')).toContain(`"'=HYPERLINK(""x"") <b>戊</b>"`);
});

test('GB18030 with semicolons is recognised, and the import is undone as a whole', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  // 名称;行业 / 深圳;软件, as a Chinese Excel saves them
  const bytes = Buffer.from([
    0xc3, 0xfb, 0xb3, 0xc6, 0x3b, 0xd0, 0xd0, 0xd2, 0xb5, 0x0a, 0xc9, 0xee, 0xdb, 0xda, 0x3b, 0xc8, 0xed,
    0xbc, 0xfe, 0x0a,
  ]);
  await importFile(page, 'customer', { name: 'gb.csv', mimeType: 'text/csv', buffer: bytes }, '1');
  await goTo(page, '/directory/customers');
  await expect(page.getByRole('row').getByText('深圳')).toBeVisible();
  await importFile(page, 'customer', csvFile('更多.csv', '客户名称\n甲公司\n乙公司\n'), '2');
  await page.getByRole('button', { name: '撤销导入' }).click();
  await expect(page.getByText('导入已撤销')).toBeVisible();
  await goTo(page, '/directory/customers');
  await expect(page.getByText('共 1 条')).toBeVisible();
  await expect(page.getByText('甲公司')).toBeHidden();
});
