import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { misfits, openGallery, seriousFindings, withAxe } from './gallery.ts';

test.use({ empty: true });

const WAYS = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

/** What a page shows at the four combinations of language and appearance is complete, readable and usable by all. */
test('every part of the design system fits its place and is open to all, in both languages and appearances', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openGallery(page);
  await withAxe(page);
  const ids = await page
    .locator('[data-page]')
    .evaluateAll((links) => links.map(({ dataset }) => dataset.page ?? ''));
  expect(ids.length).toBeGreaterThan(10);

  const findings: string[] = [];
  for (const [language, scheme] of WAYS) {
    if ((await page.locator('html').getAttribute('lang'))?.slice(0, 2) !== language)
      await page.getByRole('button', { name: language === 'zh' ? '中文' : 'English' }).click();
    const wanted = scheme === 'dark' ? /深色外观|Dark appearance/ : /浅色外观|Light appearance/;
    if ((await page.locator('html').getAttribute('data-mantine-color-scheme')) !== scheme)
      await page.getByRole('button', { name: wanted }).click();
    for (const id of ids) {
      await page.locator(`[data-page="${id}"]`).click();
      await expect(page.locator(`[data-page="${id}"]`)).toHaveAttribute('aria-current', 'page');
      const look = async (where: string): Promise<void> => {
        // texts differ by language and colours by appearance: two of the four combinations have all of both
        const seen = (language === 'zh') === (scheme === 'light') ? await seriousFindings(page) : [];
        const all = [...(await misfits(page)), ...seen];
        findings.push(...all.map((finding) => `${where} ${language} ${scheme} ${finding}`));
      };
      await look(id);
      // one language with one appearance each is enough for what opens over a page
      if ((language === 'zh') !== (scheme === 'light')) continue;
      for (const opener of await page.locator('[data-opens]').all()) {
        await opener.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(`${id} ${await opener.textContent()}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    }
  }
  expect(findings).toEqual([]);
  expect(complaints).toEqual([]);
});

test('lists are read, changed and rearranged by keyboard alone', async ({ page }) => {
  await openGallery(page, 'grid');
  const editable = page.getByRole('grid', { name: '可编辑的订单' });
  await editable.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('新的名称');
  await page.keyboard.press('Enter');
  await expect(editable.getByRole('row').nth(1)).toContainText('新的名称');
  await page.keyboard.press('Enter');
  await page.keyboard.type('不要的名称');
  await page.keyboard.press('Escape');
  await expect(editable).not.toContainText('不要的名称');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(editable.getByRole('textbox', { name: '名称' })).toBeVisible();
  await page.keyboard.press('Escape');
  await editable.getByRole('gridcell', { name: '8,042.45' }).dblclick();
  await page.keyboard.type('99.5');
  await page.keyboard.press('Tab');
  await expect(editable.getByRole('gridcell', { name: '99.50' })).toBeVisible();

  const orders = page.getByRole('grid', { name: '订单', exact: true }).first();
  const heads = orders.getByRole('columnheader');
  await heads.getByRole('button', { name: '编号' }).first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(heads.nth(2)).toContainText('状态');
  await expect(heads.nth(3)).toContainText('编号');
  const name = heads.nth(1);
  await name.getByRole('button').focus();
  const before = (await name.boundingBox())?.width ?? 0;
  await page.keyboard.press('0');
  await expect.poll(async () => (await name.boundingBox())?.width ?? 0).toBeLessThan(before);

  const groups = page.getByRole('treegrid');
  await groups.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(groups.getByRole('row', { expanded: false })).toHaveCount(2);
});

test('lines are typed, pasted, undone and mended as in a spreadsheet', async ({ page }) => {
  await openGallery(page, 'lines');
  const lines = page.getByRole('grid').first();
  const cell = (name: string) => lines.getByLabel(name, { exact: true });
  await cell('数量 1').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(cell('数量 1')).toHaveValue('7');
  await expect(cell('数量 2')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell('单价 2')).toBeFocused();

  await cell('品名 4').focus();
  await cell('品名 4').evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '云服务\t2\t100\r\n实施\t三\t50\r\n');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(cell('品名 5')).toHaveValue('实施');
  await expect(page.getByText('第 5 行 数量：不是数字')).toBeVisible();
  await page.getByRole('button', { name: '下一处' }).first().click();
  await expect(cell('数量 5')).toBeFocused();
  await page.keyboard.type('3');
  await expect(page.getByText('第 5 行 数量：不是数字')).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cell('品名 5')).toBeHidden();
  await expect(cell('品名 4')).toHaveValue('SKU-0004');

  await cell('品名 1').focus();
  await page.keyboard.press('Control+d');
  await expect(cell('品名 2')).toBeFocused();
  await expect(cell('品名 2')).toHaveValue('SKU-0001');
  await page.keyboard.press('Control+Delete');
  await expect(cell('品名 2')).toHaveValue('SKU-0002');

  const long = page.getByRole('grid').last();
  await long.getByLabel('品名 1', { exact: true }).focus();
  await page.keyboard.press('Control+End');
  for (let at = 0; at < 3; at++) await page.keyboard.press('PageDown');
  await expect(long.getByLabel('品名 31', { exact: true })).toBeFocused();
});

test('charts and trees answer to the arrow keys', async ({ page }) => {
  await openGallery(page, 'gantt');
  const bar = page.getByRole('button', { name: /^环境部署/ });
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAccessibleName(/2026-04-10 – 2026-04-18/);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(bar).toHaveAccessibleName(/2026-04-10 – 2026-04-17/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^数据迁移/ })).toBeFocused();

  await page.locator('[data-page="tree"]').click();
  const tree = page.getByRole('tree', { name: '部门' });
  await tree.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem')).toHaveCount(7);

  await page.locator('[data-page="places"]').click();
  const edge = page.getByRole('separator');
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 24));
});

test('the pointer moves tasks, columns and edges', async ({ page }) => {
  const drag = async (part: Locator, across: number, grip: 'middle' | 'end' = 'middle'): Promise<void> => {
    await part.scrollIntoViewIfNeeded();
    const place = await part.boundingBox();
    if (!place) throw new Error('nothing to drag');
    const x = grip === 'end' ? place.x + place.width - 3 : place.x + place.width / 2;
    await page.mouse.move(x, place.y + place.height / 2);
    await page.mouse.down();
    await page.mouse.move(x + across, place.y + place.height / 2, { steps: 4 });
    await page.mouse.up();
  };
  await openGallery(page, 'gantt');
  const bar = page.getByRole('button', { name: /^环境部署/ });
  await drag(bar, 42);
  await expect(bar).toHaveAccessibleName(/2026-04-12 – 2026-04-20/);
  await drag(bar, -14, 'end');
  await expect(bar).toHaveAccessibleName(/2026-04-12 – 2026-04-19/);

  await page.locator('[data-page="grid"]').click();
  const heads = page.getByRole('grid', { name: '订单', exact: true }).first().getByRole('columnheader');
  await heads
    .nth(4)
    .getByRole('button')
    .dragTo(heads.nth(2), { targetPosition: { x: 8, y: 8 } });
  await expect(heads.nth(2)).toContainText('金额');
  const before = (await heads.nth(1).boundingBox())?.width ?? 0;
  await drag(heads.nth(1).locator('[title*="双击"]').last(), 60);
  await expect.poll(async () => (await heads.nth(1).boundingBox())?.width ?? 0).toBeCloseTo(before + 60, -1);
  await heads.nth(1).locator('[title*="双击"]').last().dblclick();
  await expect.poll(async () => (await heads.nth(1).boundingBox())?.width ?? 0).toBeLessThan(before);

  await page.locator('[data-page="places"]').click();
  const edge = page.getByRole('separator');
  const width = Number(await edge.getAttribute('aria-valuenow'));
  await drag(edge, -50);
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 50));
});
