import { begin, csvFile, goTo, importFile, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const MONTH = Temporal.Now.plainDateISO('Asia/Shanghai').toString().slice(0, 7);

const DEALS = csvFile(
  'deals.csv',
  `商机名称,阶段,金额,币种,开始日期,关闭日期,输单原因
云帆甲,赢单,900,CNY,${MONTH}-01,${MONTH}-01,
云帆乙,商务谈判,300,CNY,${MONTH}-01,,
云帆丙,输单,70,CNY,${MONTH}-01,${MONTH}-01,价格
云帆丁,输单,400,CNY,${MONTH}-01,${MONTH}-01,价格
`,
);

test('[SAL-O4] a chart is read by keyboard, has its table behind it, leaves as a file, and opens exactly its rows', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await importFile(page, 'deal', DEALS, '4');
  await goTo(page, '/sales/analysis');
  await expect(page.getByRole('heading', { name: '销售分析' })).toBeVisible();

  await test.step('the picture says in a sentence what it shows, and by arrow keys its exact numbers', async () => {
    const picture = page.getByRole('application', { name: /^金额去向：新开 ¥1,670\.00，输单/ });
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await expect(page.getByRole('region', { name: '金额去向' }).getByRole('status')).toHaveText(
      '赢单 · 合计 ¥900.00',
    );
  });

  await test.step('behind it stands its table', async () => {
    const funnel = page.getByRole('region', { name: '销售漏斗' });
    await funnel.getByText('表格', { exact: true }).click();
    const row = funnel.getByRole('row', { name: /^商务谈判/ });
    await expect(row).toContainText('¥1,200.00');
    await expect(row).toContainText('50.0%');
  });

  await test.step('which leaves as a file', async () => {
    const reasons = page.getByRole('region', { name: '输单原因' });
    const { name, bytes } = await saved(desk, async () => {
      await reasons.getByRole('button', { name: '导出' }).click();
      await page.getByRole('menuitem', { name: /CSV/ }).click();
    });
    expect(name).toBe('输单原因.csv');
    expect(bytes.toString('utf8')).toContain('价格,2,470.00');
  });

  await test.step('won and lost by size say when a sample is too small, and open their rows', async () => {
    const groups = page.getByRole('table', { name: '输赢分析' });
    await page.getByRole('radiogroup', { name: '按什么分' }).getByText('金额大小', { exact: true }).click();
    await expect(groups.getByRole('row', { name: /^5 万以下/ })).toContainText('样本太少');
    await groups
      .getByRole('row', { name: /^5 万以下/ })
      .getByRole('link', { name: '1', exact: true })
      .click();
    await expect(page.getByText('云帆甲')).toBeVisible();
    await page.goBack();
  });

  await test.step('a bar opens its rows', async () => {
    await page.getByRole('link', { name: '价格: 2' }).click();
    await expect(page.getByText('云帆丙')).toBeVisible();
    await expect(page.getByText('云帆丁')).toBeVisible();
    await expect(page.getByText('云帆甲')).toBeHidden();
  });

  await test.step('and so does a point of a picture, by Enter', async () => {
    await page.goBack();
    await page.getByRole('application', { name: /^赢单与输单/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('云帆甲')).toBeVisible();
    await expect(page.getByText('云帆丙')).toBeHidden();
  });
});
