import type { Page } from '@playwright/test';
import { hasPdftotext, pdfText } from '../core/documents/pdf-text.ts';
import { png } from '../core/templates/png-for-test.ts';
import { begin, goTo, newDeal, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** A quote with one line, sent, its page open. */
async function sendQuote(page: Page): Promise<void> {
  await newDeal(page, '续约');
  await goTo(page, '/sales/deals');
  await page.getByRole('row').getByText('续约').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('说明 1').fill('云帆𠮷祥版');
  await page.getByLabel('数量 1').fill('2');
  await page.getByLabel('单价 1').fill('5000.75');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('报价已保存')).toBeVisible();
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发出' }).click();
  await expect(page.getByText(/BJ-A-\d{4}-000001/).first()).toBeVisible();
}

const preview = (page: Page) => page.getByRole('figure', { name: '预览' });

test('[SAL-P4] a template is copied, changed beside its preview, and the quote is issued with it', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/workspace/templates');
  await page.getByRole('button', { name: '复制“报价单 · 标准（内置）”' }).click();
  const naming = page.getByRole('dialog');
  await naming.getByLabel('名称').fill('年度报价');
  await naming.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '年度报价' })).toBeVisible();
  await expect(preview(page)).toHaveAttribute('data-pages', '1');

  await page.getByRole('button', { name: '在“内容”中添加内容' }).click();
  await page.getByRole('menuitem', { name: '段落' }).click();
  const text = page.getByRole('textbox', { name: '文字（**加粗**）' });
  await text.fill('感谢 **{{客户.名子}}** 的询价，合计 ');
  await expect(page.getByText(/没有变量“\{\{客户.名子\}\}”/)).toBeVisible();
  await page.getByRole('button', { name: '客户.名称', exact: true }).click();
  await expect(text).toHaveValue('感谢 **{{客户.名称}}** 的询价，合计 ');
  await text.press('End');
  await page.getByRole('button', { name: '在“文字（**加粗**）”中插入变量' }).click();
  await page.getByRole('menuitem', { name: '价税合计（大写）' }).click();
  await expect(text).toHaveValue('感谢 **{{客户.名称}}** 的询价，合计 {{报价.价税合计|大写}}');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存为第 2 版')).toBeVisible();
  await page.getByRole('button', { name: '启用', exact: true }).click();
  await page.getByRole('button', { name: '设为默认', exact: true }).click();
  await expect(page.getByText('默认', { exact: true })).toBeVisible();

  await sendQuote(page);
  await page.getByRole('button', { name: 'PDF / XLSX' }).click();
  const pdf = await saved(desk, () => page.getByRole('menuitem', { name: '下载 PDF' }).click());
  await test.step('while it is a draft, a quote is drawn by whichever template is chosen', async () => {
    await page.getByRole('button', { name: '建立新版本' }).click();
    await expect(page.getByText('草稿').first()).toBeVisible();
    const by = async (template: string): Promise<string> => {
      await page.getByRole('button', { name: 'PDF / XLSX' }).click();
      const file = await saved(desk, () => page.getByRole('menuitem', { name: template }).click());
      return hasPdftotext ? squeezed(pdfText(file.bytes)) : '的询价';
    };
    expect(await by('年度报价')).toContain('的询价');
    if (hasPdftotext) expect(await by('标准（内置）')).not.toContain('的询价');
  });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  if (hasPdftotext) expect(squeezed(pdfText(pdf.bytes))).toContain('的询价，合计壹万零壹元伍角');
});

test('the letterhead stands on documents, and a sealed one is another than the plain', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/workspace/letterhead');
  await expect(page.getByLabel('公司名称')).toHaveValue('麦文科技');
  await page.getByLabel('公司名称').fill('麦文科技股份有限公司');
  await page.getByLabel('颜色').fill('blue');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('颜色“blue”应写成 #1b1f24 这样。').first()).toBeVisible();
  await page.getByLabel('颜色').fill('#1d4ed8');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存公司信头')).toBeVisible();
  const choose = page.locator('input[type=file]');
  await choose
    .nth(1)
    .setInputFiles({ name: 'seal.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(page.getByText(/“seal.png”不能用作图片/)).toBeVisible();
  const seal = { name: 'seal.png', mimeType: 'image/png', buffer: png(200, [200, 30, 30]) };
  await choose.nth(1).setInputFiles(seal);
  await expect(page.getByRole('img', { name: '印章' })).toBeVisible();

  await sendQuote(page);
  const fetch = async (item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'PDF / XLSX' }).click();
    return (await saved(desk, () => page.getByRole('menuitem', { name: item }).click())).bytes;
  };
  const [plain, sealed, again] = [
    await fetch('下载 PDF'),
    await fetch('下载盖章 PDF'),
    await fetch('下载盖章 PDF'),
  ];
  expect(sealed.length).toBeGreaterThan(plain.length);
  expect(sealed.equals(again)).toBe(true);
  if (hasPdftotext) expect(pdfText(plain)).toContain('麦文科技股份有限公司');
  await goTo(page, '/workspace/audit');
  await expect(page.getByText('用印', { exact: true }).first()).toBeVisible();
});
