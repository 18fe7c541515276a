import type { Page } from '@playwright/test';
import { begin, chooseFile, csvFile, goTo, tryOut, writeRows } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const LIST = '/workspace/calendars';

async function openStandard(page: Page): Promise<void> {
  await goTo(page, LIST);
  await page.getByRole('link', { name: '标准工作时间' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '标准工作时间' })).toBeVisible();
}

/** Goes to a year in the year view. */
async function showYear(page: Page, year: number): Promise<void> {
  const section = page.getByRole('region', { name: '年历' });
  const shown = section.getByRole('button', { name: /^\d{4} 年$/ });
  await expect(shown).toBeVisible();
  for (let at = Number((await shown.innerText()).slice(0, 4)); at !== year; at += Math.sign(year - at)) {
    await section.getByRole('button', { name: at < year ? '下一年' : '上一年' }).click();
    await expect(shown).toHaveText(`${at + Math.sign(year - at)} 年`);
  }
}

const dayCell = (page: Page, title: string) => page.getByRole('button', { name: title });

test('a year shows holidays, make-up workdays and exceptions by name, and an exception is entered from it', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await openStandard(page);
  await showYear(page, 2026);
  await expect(dayCell(page, '2026-10-01 星期四，放假，国庆节')).toContainText('休');
  await expect(dayCell(page, '2026-10-10 星期六，调休上班，国庆节，09:00-12:00, 13:30-18:00')).toContainText(
    '班',
  );
  await expect(page.getByRole('region', { name: '2026年2月' }).locator('..')).toContainText(
    '15–23 日 春节 · 放假',
  );
  await expect(page.getByText(/放假安排未发布/)).toBeHidden();
  await expect(page.getByText('2027 年放假安排发布前，12 月下旬仍可能调整。')).toBeVisible();

  // a company holiday, by keyboard alone: from the year to the date, then the dialog
  await page.locator('[data-date="2026-07-14"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-date="2026-07-15"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '添加例外' });
  await dialog.getByLabel('名称').fill('公司日');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(dayCell(page, '2026-07-15 星期三，放假，公司日，例外')).toContainText('休');
  const exceptions = page.getByRole('region', { name: '例外日期' });
  await expect(exceptions.getByRole('row', { name: /2026-07-15/ })).toContainText('公司日');

  await dayCell(page, '2026-07-15 星期三，放假，公司日，例外').click();
  const edit = page.getByRole('dialog', { name: '修改例外' });
  await edit.getByText('上班', { exact: true }).click();
  await edit.getByLabel('工作时间').fill('9-12');
  await expect(edit.getByText(/“9-12”不是时间段/)).toBeVisible();
  await expect(edit.getByRole('button', { name: '保存' })).toBeDisabled();
  await edit.getByLabel('工作时间').fill('10：00～11：30');
  await edit.getByRole('button', { name: '保存' }).click();
  await expect(edit).toBeHidden();
  await expect(exceptions.getByRole('row', { name: /2026-07-15/ })).toContainText('10:00-11:30');

  await exceptions.getByRole('button', { name: '移除 2026-07-15 的例外' }).click();
  await expect(exceptions.getByText(/没有例外/)).toBeVisible();

  await page.getByRole('region', { name: '年历' }).getByText('月', { exact: true }).click();
  await expect(page.getByRole('columnheader', { name: '星期一' })).toBeVisible();
  const first = page.locator('[data-date][tabindex="0"]');
  const date = Temporal.PlainDate.from((await first.getAttribute('data-date')) ?? '');
  await first.focus();
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-date="${date.add({ months: 1 })}"]`)).toBeFocused();
});

test('the calculator answers with a working that adds up, and warns where holidays are not announced', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await openStandard(page);
  const calculator = page.getByRole('region', { name: '试算' });
  const id = (await page.evaluate(() => location.hash)).split('/').at(-1);
  expect(id).toBeTruthy();
  await calculator.getByRole('button', { name: '开始' }).click();
  await page.keyboard.press('Escape');
  await calculator.getByLabel('工作小时').fill('7.5');
  await expect(calculator.getByText(/^到期：/)).toBeVisible();
  const rows = calculator.getByRole('table', { name: '计算过程' });
  await expect(rows.getByRole('row', { name: /合计/ })).toContainText('7 小时 30 分');
  await calculator.getByLabel('工作小时').fill('8000');
  await expect(calculator.getByText(/年放假安排未发布，按普通周末计算/)).toBeVisible();
  await calculator.getByText('用了多久').click();
  await expect(calculator.getByText(/^工作时间：/)).toBeVisible();
});

test('a week is typed or drawn, a mistake is named, and a calendar is made, made default and deleted', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, LIST);
  await page.getByRole('button', { name: '新建工作日历' }).click();
  await page.getByLabel('名称').fill('值班');
  const monday = page.getByLabel('星期一的工作时间');
  await monday.fill('22:00-06:00');
  await monday.blur();
  await expect(page.getByText('星期一：22:00-06:00 与 09:00-12:00 重叠', { exact: false })).toBeHidden();
  await page.getByLabel('星期二的工作时间').fill('05:00-12:00');
  await expect(page.getByText(/星期一：22:00-06:00 与 05:00-12:00 重叠/)).toBeVisible();
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await page.getByLabel('星期二的工作时间').fill('9点到12点');
  await expect(page.getByText(/星期二：“9点-12点”不是时间段/)).toBeVisible();
  await page.getByLabel('星期二的工作时间').fill('');

  // Sunday is drawn with the pointer: from 06:00 to 12:00
  const track = page.getByTestId('track-7');
  const box = await track.boundingBox();
  if (!box) throw new Error('the track is not on the screen');
  await page.mouse.move(box.x + box.width / 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByLabel('星期日的工作时间')).toHaveValue('06:00-12:00');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '值班' })).toBeVisible();

  await page.getByLabel('设为默认').check();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('默认', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '删除' })).toBeHidden();
  await openStandard(page);
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('row', { name: /值班/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '标准工作时间' })).toBeHidden();
});

test('exceptions come from a file, and a notice that was announced later is taken in', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  const csv = csvFile(
    'exceptions.csv',
    '工作日历,日期,类型,名称,工作时间\n标准工作时间,2026-08-03,休息,搬家,\n标准工作时间,2026-08-08,上班,补班,10:00-12:00\n标准工作时间,2026-08-09,休息,,09:00-10:00\n',
  );
  await chooseFile(page, 'calendarException', csv);
  await tryOut(page);
  await expect(page.getByText(/2026-08-09 是休息，不能同时填写工作时间/)).toBeVisible();
  await page.getByLabel(/跳过/).check();
  await writeRows(page, '2');
  await goTo(page, LIST);
  const notices = page.getByRole('region', { name: '放假安排' });
  await notices.locator('input[type=file]').setInputFiles({
    name: '2029.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"year":2029,"days":[]}'),
  });
  await expect(page.getByText(/文件里没有 2029 年的日期/)).toBeVisible();
  const year = new Date().getFullYear() + 1;
  const days = [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }];
  await notices.locator('input[type=file]').setInputFiles({
    name: `${year}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ year, papers: [], days })),
  });
  await expect(notices.getByRole('row', { name: new RegExp(`${year}.*已导入`) })).toBeVisible();
  await openStandard(page);
  await showYear(page, 2026);
  await expect(dayCell(page, '2026-08-03 星期一，放假，搬家，例外')).toBeVisible();
  await expect(dayCell(page, '2026-08-08 星期六，调休上班，补班，例外，10:00-12:00')).toBeVisible();
});
