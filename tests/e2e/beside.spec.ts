import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('on a wide screen a record opens beside its list, and what nobody saved is asked about', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  for (const name of ['云帆科技', '云海软件'])
    await command(page, 'records.create', { entity: 'customer', values: { name } });
  await goTo(page, '/directory/customers');
  const list = page.getByRole('grid', { name: '客户' });
  await expect(list.getByRole('row', { name: /云帆科技/ })).toBeVisible();

  await test.step('where there is little room, nothing of it is offered', async () => {
    await expect(page.getByRole('button', { name: '并排打开记录' })).toBeHidden();
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.getByRole('button', { name: '并排打开记录' }).click();
  });

  await test.step('a row opens beside the list, its page whole', async () => {
    // a list that were drawn anew would forget where it was scrolled to, and where its cursor stood
    await list.evaluate((element) => element.setAttribute('data-kept', ''));
    await list.getByRole('link', { name: '云帆科技' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /云帆科技/ })).toBeVisible();
    await expect(list).toHaveAttribute('data-kept');
    await expect(page.getByRole('heading', { level: 1, name: '客户' })).toBeVisible();
    await expect(page.getByRole('region', { name: '联系人', exact: true })).toBeVisible();
  });

  await test.step('another row takes its place, after a question where something is unsaved', async () => {
    await page.getByLabel('行业').fill('软件');
    await list.getByRole('link', { name: '云海软件' }).click();
    await page.getByRole('button', { name: '留在这里' }).click();
    await expect(page.getByLabel('行业')).toHaveValue('软件');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(list.getByRole('row', { name: /云帆科技/ })).toContainText('软件');
    await list.getByRole('link', { name: '云海软件' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /云海软件/ })).toBeVisible();
  });

  await test.step('a search of the list leaves it there; it opens as a page, and back leads to both', async () => {
    await page.getByPlaceholder('搜索客户').fill('云海');
    await expect(list.getByRole('row', { name: /云帆科技/ })).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: /云海软件/ })).toBeVisible();
    await page.getByRole('button', { name: '在整页中打开' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /云海软件/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: /云海软件/ })).toBeVisible();
    await list.evaluate((element) => element.setAttribute('data-kept', ''));
    await page.getByRole('button', { name: '关闭并排的记录' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /云海软件/ })).toBeHidden();
    await expect(list).toHaveAttribute('data-kept');
  });
});
