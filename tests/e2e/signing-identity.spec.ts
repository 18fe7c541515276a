import { begin, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const PIN = '274915';

test('[SAL-O3] a person has a certificate under the company’s root, with a PIN, and revokes it', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/compliance/identity');
  const dialog = page.getByRole('dialog');
  const mine = page.getByRole('region', { name: '我的签名身份' });
  const fill = async (pin: string): Promise<void> => {
    await dialog.getByLabel('PIN', { exact: false }).first().fill(pin);
    await dialog.getByLabel('再次输入 PIN').fill(pin);
  };

  await test.step('without a root there is no certificate', async () => {
    await expect(mine.getByText('还没有签名身份')).toBeVisible();
    await mine.getByRole('button', { name: '生成签名身份' }).click();
    await fill(PIN);
    await dialog.getByRole('button', { name: '生成签名身份' }).click();
    await expect(dialog.getByText(/还没有根证书。请先由管理员/)).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  await test.step('under the root it is made, and the page claims no more than it is', async () => {
    await page.getByRole('button', { name: '建立企业根证书' }).click();
    await expect(page.getByRole('table', { name: '企业根证书' })).toContainText('麦文科技 企业根证书');
    await mine.getByRole('button', { name: '生成签名身份' }).click();
    await fill('111111');
    await dialog.getByRole('button', { name: '生成签名身份' }).click();
    await expect(dialog.getByText(/PIN 太简单/)).toBeVisible();
    await fill(PIN);
    await dialog.getByRole('button', { name: '生成签名身份' }).click();
    await expect(mine.getByText('自签（企业内部验真）')).toBeVisible();
    await expect(mine.getByText(/不等于“可靠电子签名”/)).toBeVisible();
  });

  await test.step('a wrong PIN is told with the tries that are left', async () => {
    await mine.getByRole('button', { name: '更换 PIN' }).click();
    await dialog.getByRole('textbox', { name: 'PIN', exact: true }).fill('000000');
    await dialog.getByLabel('新 PIN').fill('864209');
    await dialog.getByLabel('再次输入 PIN').fill('864209');
    await dialog.getByRole('button', { name: '更换 PIN' }).click();
    await expect(dialog.getByText('PIN 不对，还可以试 4 次。请重新输入。')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'PIN', exact: true }).fill(PIN);
    await dialog.getByRole('button', { name: '更换 PIN' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('revoked it is gone, and the list keeps it', async () => {
    await mine.getByRole('button', { name: '吊销' }).click();
    await dialog.getByLabel('原因').fill('电脑丢失');
    await dialog.getByRole('button', { name: '吊销' }).click();
    await expect(mine.getByText('还没有签名身份')).toBeVisible();
    await expect(page.getByRole('table', { name: '证书列表' })).toContainText('已吊销');
  });
});
