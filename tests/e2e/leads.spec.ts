import { command, firstStart, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P1] leads lie in the pool, are taken, given to somebody and sent back with a reason, by keys and by buttons', async ({
  desk,
}) => {
  const { page } = desk;
  await firstStart(page);
  await goTo(page, '/sales/inbox');
  const line = (name: string) => page.getByRole('listitem', { name, exact: true });

  await test.step('a lead is added by hand, lies in the pool and is taken with one key', async () => {
    await page.getByRole('button', { name: '新建线索' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('线索名称').fill('李雷');
    await dialog.getByLabel('公司', { exact: true }).fill('云帆软件');
    await dialog
      .getByRole('button', { name: /保存|新建|创建/ })
      .first()
      .click();
    await expect(dialog).toBeHidden();
    await page.getByText('公海', { exact: true }).first().click();
    await line('李雷').focus();
    await page.keyboard.press('a');
    await expect(line('李雷')).toBeHidden();
    await goTo(page, '/sales/leads');
    await expect(page.getByText('已接受').first()).toBeVisible();
  });

  await test.step('one is given to her, with a timer, and she sends it back with a reason', async () => {
    await command(page, 'records.create', {
      entity: 'lead',
      values: { name: '韩梅梅', company: '远山科技' },
    });
    await goTo(page, '/sales/inbox');
    await page.getByText('公海', { exact: true }).first().click();
    await line('韩梅梅').getByRole('button', { name: '转派' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('负责人').click();
    await page.getByRole('option', { name: '王芳' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog).toBeHidden();
    await page.getByText('给我的', { exact: true }).click();
    await expect(line('韩梅梅')).toContainText(/剩 \d+ 小时 \d+ 分/);
    await line('韩梅梅').focus();
    await page.keyboard.press('r');
    await dialog.getByLabel('退回原因').click();
    await page.getByRole('option', { name: '没有需求' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page.getByText('没有待确认的线索')).toBeVisible();
  });
});
