import { closeSync, existsSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withData } from '../open-data.ts';
import { begin, goTo, newDeal, PASSPHRASE } from './at-work.ts';
import { expect, test } from './fixtures.ts';

// whole flows, each with several starts of worker threads
test.describe.configure({ timeout: 240_000 });

const PAGE = 4096;

const row = (page: Page) => page.getByRole('table', { name: '已有的备份' }).getByRole('row');

async function backUpNow(page: Page): Promise<void> {
  await goTo(page, '/workspace/backups');
  await page.getByRole('button', { name: '立即备份' }).click();
  await expect(page.getByText('备份已完成，并通过检查')).toBeVisible({ timeout: 30_000 });
}

/** Locks, and waits until nobody holds the workspace's file: a job that was under way may do so a little longer. */
async function lock(page: Page, home: string): Promise<void> {
  await page.getByRole('button', { name: '当前人员' }).click();
  await page.getByRole('menuitem', { name: '锁定工作区' }).click();
  await expect(page.getByRole('heading', { name: '解锁工作区' })).toBeVisible();
  await expect.poll(() => existsSync(join(home, 'workspaces', '麦文科技.vdesk', 'data.db-wal'))).toBe(false);
}

/** Writes over one page of a closed workspace's file. */
function spoilPage(folder: string, number: number): void {
  const file = openSync(join(folder, 'data.db'), 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0x5a), 0, PAGE, (number - 1) * PAGE);
  closeSync(file);
}

/** The page on which an entity's table begins. */
const rootPage = async (folder: string, entity: string): Promise<number> =>
  Number(
    await withData(folder, PASSPHRASE, 'read', (database) =>
      database.prepare('select rootpage from sqlite_master where name = ?').pluck().get(entity),
    ),
  );

test('[CMP-O2] a backup is made, the workspace damaged, and the screen leads to a restore', async ({
  desk,
}) => {
  const { page, home } = desk;
  await begin(desk);
  // looked at first: after some seconds the schedule makes a backup by itself
  await goTo(page, '/workspace/backups');
  await expect(page.getByText('还没有备份。请点“立即备份”。')).toBeVisible();
  await newDeal(page, '备份之前的商机');
  await goTo(page, '/workspace/backups');
  await backUpNow(page);
  await expect(page.getByText(/备份正常，但都在这台电脑上/)).toBeVisible();
  await newDeal(page, '备份之后的商机');

  await lock(page, home);
  spoilPage(join(home, 'workspaces', '麦文科技.vdesk'), 1);
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁' }).click();
  await expect(page.getByText(/工作区文件有损坏/)).toBeVisible();
  await page.getByRole('button', { name: '从备份恢复' }).click();
  await expect(page.getByRole('heading', { name: '从备份恢复' })).toBeVisible();
  const which = page.getByRole('combobox', { name: '备份' });
  // the newest is proposed: on a slow machine the schedule has made one since
  await expect(which).toHaveValue(/手动|定时/);
  await which.click();
  await page.getByRole('option', { name: /手动/ }).click();
  await expect(which).toHaveValue(/手动/);
  await page.getByLabel('口令').fill('not this one');
  await page.getByRole('button', { name: '恢复并打开' }).click();
  await expect(page.getByText(/口令不正确/)).toBeVisible();
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '恢复并打开' }).click();
  await expect(page.getByText(/已恢复为新的工作区“麦文科技 \(/)).toBeVisible({ timeout: 30_000 });

  await goTo(page, '/sales/deals');
  await expect(page.getByRole('row').getByText('备份之前的商机')).toBeVisible();
  await expect(page.getByRole('row').getByText('备份之后的商机')).toBeHidden();
  await goTo(page, '/workspace/backups');
  await expect(page.getByText('本工作区的来历')).toBeVisible();
  expect(readdirSync(join(home, 'workspaces'))).toHaveLength(2);
});

test('one damaged page, met while working, is told and never shown as data; the notice leads to a restore', async ({
  desk,
}) => {
  const { page, home } = desk;
  await begin(desk);
  await newDeal(page, '云帆的商机');
  await backUpNow(page);
  await lock(page, home);
  const folder = join(home, 'workspaces', '麦文科技.vdesk');
  spoilPage(folder, await rootPage(folder, 'deal'));
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁' }).click();
  await goTo(page, '/sales/deals');
  await expect(page.getByText(/工作区文件有损坏/).first()).toBeVisible();
  await expect(page.getByText('云帆的商机')).toBeHidden();
  await page.getByRole('alert').getByRole('button', { name: '从备份恢复' }).click();
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '恢复并打开' }).click();
  await expect(page.getByText(/已恢复为新的工作区/)).toBeVisible({ timeout: 30_000 });
  await goTo(page, '/sales/deals');
  await expect(page.getByRole('row').getByText('云帆的商机')).toBeVisible();
  await expect(page.getByText(/工作区文件有损坏/)).toBeHidden();
});

test('a restore shows what would be missing, makes a new workspace, and leads over to it', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await backUpNow(page);
  await newDeal(page, '备份之后的商机');
  await goTo(page, '/workspace/backups');
  await row(page).nth(1).getByRole('button', { name: '恢复…' }).click();
  await expect(page.getByText(/备份之后有 \d+ 个操作/)).toBeVisible();
  await expect(page.getByRole('table', { name: '最近的操作' }).getByText('新建商机')).toBeVisible();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('新工作区的名称').fill('麦文科技');
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText(/已有名为“麦文科技”的工作区/)).toBeVisible();
  await page.getByLabel('新工作区的名称').fill('回到早上');
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText('已恢复为新的工作区“回到早上”')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '切换到新工作区' }).click();
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁' }).click();
  await goTo(page, '/sales/deals');
  await expect(page.getByText('还没有商机')).toBeVisible();
});

test('a second place is checked when chosen and kept up to date; the drill proves that a restore is equal', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/workspace/backups');
  await page.getByLabel('第二存放处的文件夹').fill('/no/such/folder');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/不能存放备份副本/)).toBeVisible();
  await page.getByLabel('第二存放处的文件夹').fill(desk.home);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await backUpNow(page);
  await expect(page.getByText('一切正常。')).toBeVisible();
  await expect(row(page).nth(1).getByText('有副本')).toBeVisible();
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.getByText(/演练通过/)).toBeVisible({ timeout: 30_000 });
});
