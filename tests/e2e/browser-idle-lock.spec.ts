import type { Page } from '@playwright/test';
import { begin, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

/** One minute is no choice of the screen; a program that calls the router may still set it. */
async function setOneMinute(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-command-key': crypto.randomUUID() };
    const body = JSON.stringify({ minutes: 1 });
    return (await fetch('/trpc/access.account.setAutoLock', { method: 'POST', headers, body })).status;
  });
  expect(status).toBe(200);
}

test('with nobody there the last minute is counted down, and then the workspace locks itself', async ({
  desk,
}) => {
  const { page, host } = desk;
  await begin(desk);
  await goTo(page, '/workspace/account');
  await page.getByText('5 分钟', { exact: true }).click();
  await expect(page.getByText('已修改自动锁定的时间')).toBeVisible();
  await expect(page.getByRole('radio', { name: '5 分钟', exact: true })).toBeChecked();
  await setOneMinute(page);
  await expect(page.getByText(/^\d+ 秒后锁定；动一下鼠标即可继续$/)).toBeVisible();
  host?.moveClock(40_000); // shorter than what counts as sleep
  await expect(page.getByText('一段时间没有人操作，工作区已自动锁定。')).toBeVisible({ timeout: 40_000 });
});
