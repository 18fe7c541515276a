import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-O1] customers that stand here twice are found, told apart or merged by keys, and taken apart again', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const create = (values: object) => command(page, 'records.create', { entity: 'customer', values });
  const { id: old } = await create({ name: '上海北辰软件有限公司', phone: '+86 21 6500 4321' });
  const { id: twice } = await create({
    name: '北辰軟件（上海）有限公司',
    website: 'https://beichen.example',
  });
  await create({ name: '成都南麓物流有限公司' });
  await create({ name: '成都南麓咨询有限公司' });
  await goTo(page, '/directory/duplicates');
  const line = (name: RegExp) => page.getByRole('listitem', { name });

  await test.step('each pair says why it is suspected', async () => {
    await expect(line(/北辰/)).toContainText('字号相同');
    await expect(line(/南麓/)).toContainText('行业不同');
  });

  await test.step('one key says that two are not the same', async () => {
    await line(/南麓/).focus();
    await page.keyboard.press('n');
    await expect(line(/南麓/)).toBeHidden();
  });

  await test.step('another opens both side by side, and they become one', async () => {
    await line(/北辰/).focus();
    await page.keyboard.press('m');
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('table')).toContainText('https://beichen.example');
    await drawer.getByRole('button', { name: '合并', exact: true }).click();
    await expect(page.getByText('没有可能重复的记录')).toBeVisible();
  });

  await test.step('the old address leads to the one that stayed, which names what it took in', async () => {
    await goTo(page, `/directory/customers/${twice}`);
    await expect(page).toHaveURL(new RegExp(String(old)));
    await expect(page.getByRole('table', { name: '并入的记录' })).toContainText('北辰軟件');
  });

  await test.step('and it is taken apart again', async () => {
    await page.getByRole('button', { name: /撤销与/ }).click();
    await expect(page.getByRole('table', { name: '并入的记录' })).toBeHidden();
    await goTo(page, `/directory/customers/${twice}`);
    await expect(page.getByRole('heading', { name: '北辰軟件（上海）有限公司' })).toBeVisible();
  });
});
