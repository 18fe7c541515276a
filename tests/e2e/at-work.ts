import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Desk } from './fixtures.ts';

/** How tests act as a person: the steps that many of them begin with. All in Chinese, the first language. */
export const PASSPHRASE = 'correct horse battery';

/** Makes a workspace through the first-start wizard and returns its recovery code. */
export async function firstStart(page: Page, currency = 'CNY'): Promise<string> {
  await page.getByLabel('公司名称').fill('麦文科技');
  await page.getByLabel('您的姓名').fill('王芳');
  if (currency !== 'CNY') {
    await page.getByRole('combobox', { name: '记账货币' }).click();
    await page.getByRole('option', { name: new RegExp(currency) }).click();
  }
  await page.getByLabel('口令', { exact: false }).first().fill(PASSPHRASE);
  await page.getByLabel('再次输入口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '建立工作区' }).click();
  // two keys are derived, which is meant to take time
  await expect(page.getByRole('heading', { name: '保存恢复码' })).toBeVisible({ timeout: 60_000 });
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/).textContent();
  await page.getByLabel('我已保存恢复码').check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('先设置工作区').click();
  await expect(page.getByRole('heading', { name: '开始使用' })).toBeVisible();
  await goTo(page, '/sales');
  await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible();
  return code ?? '';
}

/** Begins a day of work: the workspace that was made for this test is unlocked. */
export async function begin({ page }: Desk): Promise<void> {
  await page.getByLabel('口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁' }).click();
  await expect(page).toHaveURL(/#\/\w/); // it has gone where it begins
  await goTo(page, '/sales');
  await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible();
}

export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
};

/** A command given past the screens, through whichever door the page came; what it answers. */
export async function command(page: Page, path: string, input: unknown): Promise<Record<string, unknown>> {
  const { refusal, answer } = await page.evaluate(
    async ([to, given, key]) => {
      type Reply = { error?: unknown; result?: { data?: Record<string, unknown> } };
      const { vendordesk } = window as unknown as { vendordesk?: { invoke(call: unknown): Promise<Reply> } };
      const read = ({ error, result }: Reply) => ({ refusal: error, answer: result?.data });
      if (vendordesk) return read(await vendordesk.invoke({ path: to, type: 'mutation', input: given, key }));
      const headers = { 'content-type': 'application/json', 'x-command-key': key };
      const reply = await fetch(`/trpc/${to}`, { method: 'POST', headers, body: JSON.stringify(given) });
      return read((await reply.json()) as Reply);
    },
    [path, input, crypto.randomUUID()] as const,
  );
  expect(refusal).toBeUndefined();
  return answer ?? {};
}

/** Goes to a screen of the workspace by the navigation, where it stands in a group that opens. */
export async function goToArea(page: Page, group: string, name: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const heading = navigation.getByRole('button', { name: group });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  await navigation.getByRole('link', { name }).click();
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Opens the import wizard for a kind of record and gives it a file. */
export async function chooseFile(page: Page, entity: string, file: GivenFile): Promise<void> {
  await goTo(page, '/import');
  await expect(page.getByRole('heading', { name: '导入数据' })).toBeVisible();
  await goTo(page, `/import/${entity}`);
  await page.locator('input[type=file]').setInputFiles(file);
}

/** How long a job of thousands of rows may take on a machine that does other things besides. */
const A_JOB = { timeout: 90_000 };

/** Runs the dry run of a file that has been mapped, and waits for its verdicts. */
export async function tryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '试运行', exact: true }).click();
  await expect(page.getByText('逐行结果')).toBeVisible(A_JOB);
}

/** Writes the rows of the dry run and waits for the result. */
export async function writeRows(page: Page, rows: string): Promise<void> {
  await page.getByRole('button', { name: `写入 ${rows} 行` }).click();
  await expect(page.getByText('导入完成')).toBeVisible(A_JOB);
}

/** One file from choosing it to the result. */
export async function importFile(page: Page, entity: string, file: GivenFile, rows: string): Promise<void> {
  await chooseFile(page, entity, file);
  await tryOut(page);
  await writeRows(page, rows);
}

/** A record made through the form of its list. */
export async function newDeal(page: Page, name: string, amount = '1000'): Promise<void> {
  await goTo(page, '/sales/deals');
  await page.getByRole('button', { name: '新建商机' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('商机名称').fill(name);
  await dialog.getByLabel('金额').fill(amount);
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(dialog).toBeHidden();
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type: string;
}

/** Lets go of files over the place for them, as from a folder. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dropped = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      return transfer;
    },
    files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') })),
  );
  const place = page.getByRole('region', { name: '把文件拖到这里' });
  await place.dispatchEvent('dragover', { dataTransfer: dropped });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
}

/** The files of a deal, from the list. */
export async function openFiles(page: Page, deal: string): Promise<void> {
  await goTo(page, '/sales/deals');
  await page.getByRole('row').getByText(deal).click();
  await page.getByRole('tab', { name: /^附件/ }).click();
}

/** What a click saves to disk, through either door. */
export async function saved(
  { door, page, desktop }: Desk,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  if (door === 'desktop' && desktop) {
    const before = desktop.downloads.length;
    await click();
    await expect.poll(() => desktop.downloads.length).toBeGreaterThan(before);
    return desktop.downloads[before] ?? { name: '', bytes: Buffer.alloc(0) };
  }
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
