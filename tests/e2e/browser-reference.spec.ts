import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('a choice narrows at once while its search is under way, so that a click hits what it aimed at', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  for (const name of ['GTX Basic', 'GTX Pro', 'MG Special']) {
    await goTo(page, '/records/product');
    await page.getByRole('button', { name: '新建产品' }).first().click();
    await page.getByRole('dialog').getByLabel('产品名称').fill(name);
    await page.getByRole('dialog').getByLabel('标价').fill('4821');
    await page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await newDeal(page, '云帆项目甲');
  await page.getByRole('row').getByText('云帆项目甲').click();
  await page.getByRole('button', { name: '新建报价' }).click();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('产品 1').click();
  await expect(page.getByRole('option')).toHaveCount(3);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/trpc/**', async (route) => {
    if (decodeURIComponent(route.request().url()).includes('"search":"Pro"')) await asked;
    await route.continue();
  });
  await page.getByLabel('产品 1').fill('Pro');
  await expect(page.getByRole('option')).toHaveText(['GTX Pro']);
  await page.getByRole('option', { name: 'GTX Pro' }).click();
  answer();
  await expect(page.getByLabel('单价 1')).toHaveValue('4821.00');
});
