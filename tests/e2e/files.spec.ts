import type { Page } from '@playwright/test';
import { PDF } from '../core/files/sample-files.ts';
import { begin, command, drop, newDeal, openFiles, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { unlockAs } from './people-at-work.ts';

/** A picture that the page paints itself: a blue square with a corner of white. */
const painted = (page: Page): Promise<Buffer> =>
  page
    .evaluate(async () => {
      const canvas = new OffscreenCanvas(600, 400);
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.fillStyle = '#3a56bd';
      context.fillRect(0, 0, 600, 400);
      context.fillStyle = '#fff';
      context.fillRect(40, 40, 120, 120);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(String.fromCharCode(...bytes));
    })
    .then((base64) => Buffer.from(base64, 'base64'));

test('a file dropped on a deal is there for the colleague: seen, opened, removed and taken back', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  let { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆年度续约');
  await openFiles(page, '云帆年度续约');
  await expect(page.getByText('还没有附件')).toBeVisible();
  const picture = await painted(page);

  await test.step('dropped files arrive, each with a small picture of itself', async () => {
    await drop(page, [
      { name: '盖章合同.pdf', bytes: PDF, type: 'application/pdf' },
      { name: '现场照片.jpg', bytes: picture, type: 'image/jpeg' },
    ]);
    const files = page.getByRole('list', { name: '附件' });
    await expect(files.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText('扩展名与内容不符，已按内容改名为“现场照片.png”')).toBeVisible();
    await expect(files.locator('img')).toHaveCount(2);
    const wide = await files
      .getByRole('listitem')
      .filter({ hasText: '现场照片.png' })
      .locator('img')
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      });
    expect(wide).toEqual([256, 171]);
    await expect(page.getByRole('tab', { name: '附件 2' })).toBeVisible();
    await expect(files.getByText('王芳').first()).toBeVisible();
  });

  await test.step('what is no document stays outside, in words', async () => {
    const refusals = page.getByRole('alert');
    await drop(page, [{ name: '报价.pdf', bytes: Buffer.from('MZ\0\0\0\0'), type: 'application/pdf' }]);
    await expect(refusals.getByText('文件“报价.pdf”是程序或脚本')).toBeVisible();
    await drop(page, [{ name: '空.txt', bytes: Buffer.alloc(0), type: 'text/plain' }]);
    await expect(refusals.getByText('文件“空.txt”是空的')).toBeVisible();
    for (const name of ['报价.pdf', '空.txt'])
      await page.getByRole('button', { name: `关闭 ${name}` }).click();
    await expect(refusals).toHaveCount(0);
  });

  await test.step('the next morning her colleague finds them, and notes what one is about', async () => {
    const colleague = { name: '李雷', role: 'salesLead', passphrase: 'passphrase of Li Lei' };
    await command(page, 'access.people.add', colleague);
    page = await desk.restart();
    await unlockAs(page, colleague.name, colleague.passphrase);
    await openFiles(page, '云帆年度续约');
    await page.getByRole('button', { name: '修改 盖章合同.pdf 的说明' }).click();
    await page.getByRole('dialog').getByLabel('说明').fill('双方已盖章');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('list', { name: '附件' }).getByText('双方已盖章')).toBeVisible();
  });

  await test.step('the picture is shown, the contract saved as it was', async () => {
    await page.getByRole('button', { name: '现场照片.png', exact: true }).click();
    const shown = page.getByRole('dialog').getByRole('img', { name: '现场照片.png' });
    await expect(shown).toBeVisible();
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600);
    await page.keyboard.press('Escape');
    const file = await saved(desk, () => page.getByRole('button', { name: '下载 盖章合同.pdf' }).click());
    expect(file).toEqual({ name: '盖章合同.pdf', bytes: PDF });
  });

  await test.step('what may run scripts is handed out only after a word of caution', async () => {
    await drop(page, [{ name: '网页.html', bytes: Buffer.from('<html>x</html>'), type: 'text/html' }]);
    await page.getByRole('button', { name: '下载 网页.html' }).click();
    const dialog = page.getByRole('dialog', { name: '打开前请确认来源' });
    await expect(dialog.getByText('可能运行脚本')).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '下载 网页.html' }).click();
    const file = await saved(desk, () => dialog.getByRole('button', { name: '仍然下载' }).click());
    expect(file.name).toBe('网页.html');
  });

  await test.step('removed, it can be taken back at once, or later from the recycle bin', async () => {
    const contract = page.getByRole('list', { name: '附件' }).getByText('盖章合同.pdf', { exact: true });
    await page.getByRole('button', { name: '移除 盖章合同.pdf' }).click();
    await expect(page.getByText('已移除“盖章合同.pdf”')).toBeVisible();
    await expect(contract).toBeHidden();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(contract).toBeVisible();
    await page.getByRole('button', { name: '移除 盖章合同.pdf' }).click();
    await expect(contract).toBeHidden();
    await page.getByRole('button', { name: '回收站', exact: true }).click();
    await page.getByRole('button', { name: '恢复 盖章合同.pdf' }).click();
    await expect(contract).toBeVisible();
  });
});
