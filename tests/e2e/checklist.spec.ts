import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('a new workspace says what to set up, and a room how its process is gone through', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);

  await test.step('an item is done once the data say so', async () => {
    await goTo(page, '/start');
    const section = page.getByRole('region', { name: '设置工作区' });
    await expect(section).toContainText('0 / 7');
    await section.getByRole('link', { name: '填写公司资料' }).click();
    await expect(page.getByRole('heading', { name: '公司信头' })).toBeVisible();
    await page.getByLabel('地址', { exact: true }).fill('上海市浦东新区');
    await page.getByLabel('统一社会信用代码').fill('91310000MA1K12345X');
    await page.getByRole('button', { name: '保存' }).first().click();
    await expect(page.getByText('已保存').first()).toBeVisible();
    await goTo(page, '/start');
    await expect(section).toContainText('1 / 7');
  });

  await test.step('what is not wanted is skipped and taken up again', async () => {
    await page.getByRole('button', { name: '略过“连接邮箱”' }).click();
    await page.getByRole('button', { name: '恢复“连接邮箱”' }).click();
    await expect(page.getByRole('button', { name: '略过“连接邮箱”' })).toBeVisible();
  });

  await test.step('a room teaches its steps until it is told not to', async () => {
    await newDeal(page, '第一个商机');
    await goTo(page, '/sales');
    const section = page.getByRole('region', { name: '走通流程' });
    await expect(section).toContainText('1 / 6');
    await section.getByRole('button', { name: '不再显示' }).click();
    await expect(section).toBeHidden();
  });
});
