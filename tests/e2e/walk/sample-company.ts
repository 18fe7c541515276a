import type { Page } from '@playwright/test';
import { goTo } from '../at-work.ts';
import { expect } from '../fixtures.ts';
import { SampleWords } from './sample-words.ts';
import { Settled } from './settled.ts';
import { addresses, kindsNeeded } from './stops.ts';

interface Rows {
  readonly result: { readonly data: { readonly rows: readonly { readonly id: string }[] } };
}

/** The id of a record of a kind, as its list gives it. */
const anyRecord = (page: Page, entity: string): Promise<string> =>
  page.evaluate(async (kind) => {
    const input = { entity: kind, filter: null, search: '', deleted: false, limit: 1 };
    const answer = await fetch(`/trpc/lists.page?input=${encodeURIComponent(JSON.stringify(input))}`);
    const { result } = (await answer.json()) as Rows;
    const [row] = result.data.rows;
    if (row === undefined) throw new Error(`the sample company has no ${kind}`);
    return row.id;
  }, entity);

/** The sample company opened by its owner, and what is needed to walk through it. */
export async function openSample(page: Page) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const words = new SampleWords(page);
  const settled = new Settled(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: '先看示例公司' }).click();
  await expect(page.getByRole('heading', { name: '销售首页' })).toBeVisible({ timeout: 30_000 });
  const ids: Record<string, string> = {};
  for (const kind of new Set(kindsNeeded)) ids[kind] = await anyRecord(page, kind);

  /** Opens an address and waits for all that it asks for; unsaved changes of the screen before are given up. */
  const visit = async (address: string): Promise<void> => {
    settled.begin();
    await goTo(page, address);
    await settled.wait();
    const leave = page.getByRole('button', { name: /^(不保存并离开|Leave without saving)$/ });
    if (await leave.isVisible()) {
      await leave.click();
      await settled.wait();
    }
    await words.known();
    expect(decodeURIComponent(new URL(page.url()).hash), 'the walk stands where it went').toBe(`#${address}`);
  };
  /** Each language with one appearance, so that both are seen: Chinese is light, English dark. */
  const turnToEnglish = async (): Promise<void> => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark appearance' }).click();
  };
  return { complaints, words, settled, visit, turnToEnglish, ids, stops: addresses(ids) };
}
