import type { Page } from '@playwright/test';
import { begin, command, drop, goTo, newDeal, openFiles } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: '搜索全部记录和附件' });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const create = (page: Page, entity: string, values: Record<string, unknown>) =>
  command(page, 'records.create', { entity, values });

test('search finds by pinyin, one character and part of a number, across kinds, and leads on', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await Promise.all([
    ...['中国移动', '重庆银行'].map((name) => create(page, 'customer', { name })),
    ...[1, 2, 3, 4, 5, 6, 7].map((at) => create(page, 'product', { name: `移动平台 ${at}`, listPrice: 100 })),
  ]);
  await newDeal(page, '移动网络扩容');
  await openFiles(page, '移动网络扩容');
  await drop(page, [{ name: '移动合同.txt', type: 'text/plain', bytes: Buffer.from('草稿') }]);
  await expect(page.getByText('移动合同.txt')).toBeVisible();

  await test.step('the palette finds a customer by initials, and its last entry leads to the page', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('searchbox')).last().fill('zgyd');
    await expect(page.getByRole('button', { name: '中国移动' })).toBeVisible();
    await page.getByRole('button', { name: '“zgyd”的全部结果' }).click();
    await expect(page.getByRole('heading', { name: '搜索', level: 1 })).toBeVisible();
    await expect(field(page)).toHaveValue('zgyd');
    await expect(part(page, '客户').locator('mark')).toHaveText('中国移动');
  });

  await test.step('kinds stand with their counts; one of them opens whole, and back again', async () => {
    await field(page).fill('移动');
    const kinds = page.getByRole('navigation', { name: '类型' });
    await expect(kinds.getByRole('button', { name: /^产品/ })).toHaveText('产品7');
    await expect(kinds.getByRole('button', { name: /^附件/ })).toHaveText('附件1');
    await expect(part(page, '产品').getByRole('listitem')).toHaveCount(5);
    await part(page, '产品').getByRole('button', { name: '全部 7' }).click();
    await expect(part(page, '产品').getByRole('listitem')).toHaveCount(7);
    await expect(part(page, '客户')).toBeHidden();
    await page.goBack();
    await expect(part(page, '客户')).toBeVisible();
  });

  await test.step('a file leads to its record, the list keeps the search', async () => {
    await expect(part(page, '附件').getByText('附于 移动网络扩容')).toBeVisible();
    await part(page, '产品').getByRole('link', { name: '在列表中打开' }).click();
    await expect(page.getByRole('searchbox', { name: '搜索产品' })).toHaveValue('移动');
    await page.goBack();
    await part(page, '附件').getByRole('link', { name: '移动合同.txt' }).click();
    await expect(page.getByRole('heading', { name: /移动网络扩容/ })).toBeVisible();
    await page.goBack();
  });

  await test.step('one character, a heteronym, the tail of a number; by keyboard to a hit', async () => {
    await field(page).fill('庆');
    await expect(part(page, '客户').getByRole('link', { name: '重庆银行' })).toBeVisible();
    await field(page).fill('cqyh');
    await expect(part(page, '客户').locator('mark')).toHaveText('重庆银行');
    await field(page).fill('0001');
    await expect(part(page, '商机').locator('mark')).toHaveText('0001');
    await field(page).fill('网络');
    await expect(part(page, '商机')).toBeVisible();
    await field(page).press('ArrowDown');
    await expect(page.getByRole('link', { name: '移动网络扩容' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /移动网络扩容/ })).toBeVisible();
  });

  await test.step('what is not there says so, and what narrows can be cleared', async () => {
    await goTo(page, '/search');
    await expect(page.getByText('输入要找的内容')).toBeVisible();
    await field(page).fill('移动');
    await page.getByLabel('只看我的').check();
    await expect(page.getByText('没有找到“移动”')).toBeVisible();
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect(part(page, '客户')).toBeVisible();
    await page.getByRole('combobox', { name: '创建时间' }).click();
    await page.getByRole('option', { name: '过去 7 天' }).click();
    await expect(part(page, '产品')).toBeVisible();
  });
});
