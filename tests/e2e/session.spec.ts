import { firstStart, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test.use({ empty: true });

test('the recovery code opens the workspace and sets a new passphrase', async ({ desk }) => {
  const { page } = desk;
  const code = await firstStart(page);
  const again = await desk.restart();
  await again.getByRole('button', { name: '忘记口令，使用恢复码' }).click();
  await again.getByRole('textbox', { name: '恢复码' }).fill('0000-0000-0000-0000-0000-0000');
  await again.getByLabel('新口令', { exact: false }).first().fill('a new passphrase');
  await again.getByLabel('再次输入口令').fill('a new passphrase');
  await again.getByRole('button', { name: '设置新口令并打开' }).click();
  await expect(again.getByText(/恢复码不正确/)).toBeVisible();
  await again.getByRole('textbox', { name: '恢复码' }).fill(code.toLowerCase());
  await again.getByRole('button', { name: '设置新口令并打开' }).click();
  await expect(again.getByRole('heading', { name: '销售首页' })).toBeVisible();
  const third = await desk.restart();
  await third.getByLabel('口令').fill(PASSPHRASE);
  await third.getByRole('button', { name: '解锁' }).click();
  await expect(third.getByText(/口令不正确/)).toBeVisible();
});

test('the first start says what is missing before anything is made', async ({ desk }) => {
  const { page } = desk;
  await page.getByLabel('公司名称').fill('云帆');
  await page.getByLabel('您的姓名').fill('王芳');
  await page.getByLabel('口令', { exact: false }).first().fill('short');
  await page.getByLabel('再次输入口令').fill('other');
  await expect(page.getByText('两次输入的口令不同。')).toBeVisible();
  await expect(page.getByText('强度：太短')).toBeVisible();
  await expect(page.getByRole('button', { name: '建立工作区' })).toBeDisabled();
});
