import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { tamper } from './tamper.ts';

test('the health page says what needs attention, checks the workspace, and leads to the backups when it is damaged', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '乙公司', '1000');
  await goTo(page, '/workspace/health');
  await expect(page.getByText('只有一人能管理人员和角色。')).toBeVisible();

  await test.step('what the full check looked at is counted, and the sign turns good', async () => {
    await page.getByRole('button', { name: '现在检查' }).click();
    await expect(page.getByText(/没有发现问题：\d+ 个操作、\d+ 条记录全部完好/)).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByText('最近一次完整检查没有发现问题。')).toBeVisible();
  });

  await tamper(desk.home, (database) => {
    database.exec("drop trigger deal_log_update; update deal set amount = 7 where name = '乙公司'");
  });

  await test.step('damage is named, and the way to a restore is one click', async () => {
    await page.getByRole('button', { name: '现在检查' }).click();
    await expect(page.getByText(/商机“乙公司”的“金额”是“7”/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('最近一次检查发现 1 个问题。请从备份恢复。')).toBeVisible();
    await page.getByRole('link', { name: '前往备份' }).click();
    await expect(page.getByRole('heading', { name: '备份', exact: true }).first()).toBeVisible();
  });
});
