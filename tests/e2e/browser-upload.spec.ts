import { begin, drop, newDeal, openFiles } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('a file on its way can be called off, and then nothing of it arrives', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆年度续约');
  await openFiles(page, '云帆年度续约');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/upload**', async (route) => {
    await held;
    await route.continue().catch(() => undefined); // it was called off
  });
  const bytes = Buffer.from('很长的录音');
  await drop(page, [{ name: '录音.txt', bytes, type: 'text/plain' }]);
  await expect(page.getByRole('progressbar', { name: '录音.txt' })).toBeAttached(); // nothing has gone out yet
  await page.getByRole('button', { name: '取消 录音.txt' }).click();
  await expect(page.getByText('录音.txt')).toBeHidden();
  letGo();
  await page.unroute('**/upload**');
  await drop(page, [{ name: '纪要.txt', bytes, type: 'text/plain' }]);
  await expect(page.getByRole('list', { name: '附件' }).getByRole('listitem')).toHaveText([/纪要\.txt/]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
