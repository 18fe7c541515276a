import { command, csvFile } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { LOOK_AND_WORDS, seriousFindings, withAxe } from './gallery.ts';
import { misfits } from './walk/misfits.ts';
import { openSample } from './walk/sample-company.ts';
import { wrongTexts } from './walk/wrong-texts.ts';

test.use({ empty: true });

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** One row is new, one is wrong, and one column fits no field. */
const PRODUCTS = `产品名称,标价,税率（%）,库位
巡检机器人,1200,13,A1
测试产品,不是数字,6,B2
`;

test('the steps of an import and the editor of a template are whole in both languages', async ({
  desk: { page },
}) => {
  test.setTimeout(180_000);
  const { complaints, words, settled, visit, turnToEnglish } = await openSample(page);
  const copy = await command(page, 'templates.duplicate', { id: 'sales.quote', name: '项目报价' });
  const findings: string[] = [];
  for (const language of ['zh', 'en'] as const) {
    if (language === 'en') await turnToEnglish();
    await withAxe(page);
    const look = async (where: string): Promise<void> => {
      await settled.wait();
      await words.known();
      const found = [
        ...(await wrongTexts(page, words, language)),
        ...(await seriousFindings(page, language === 'en' ? LOOK_AND_WORDS : undefined)),
      ];
      for (const size of SIZES) {
        await page.setViewportSize(size);
        found.push(...(await misfits(page)).map((misfit) => `at ${size.width} ${misfit}`));
      }
      await page.setViewportSize(SIZES[0]);
      findings.push(...found.map((finding) => `${language} ${where} ${finding}`));
    };
    const press = (name: RegExp) => page.getByRole('button', { name }).first().click();

    await visit('/import/product');
    await page.locator('input[type=file]').setInputFiles(csvFile('products.csv', PRODUCTS));
    await expect(page.getByRole('button', { name: /^(试运行|Dry run)$/ })).toBeVisible();
    await look('import: columns');
    await press(/^(试运行|Dry run)$/);
    await expect(page.getByText(/^(逐行结果|Verdict by row)$/)).toBeVisible({ timeout: 30_000 });
    await look('import: dry run');
    if (language === 'en') {
      await page.getByRole('checkbox', { name: /^Skip the 1 row/ }).check();
      await press(/^Write 1 row/);
      await expect(page.getByRole('button', { name: 'Undo the import' })).toBeVisible({ timeout: 30_000 });
      await look('import: result');
    }

    await visit(`/workspace/templates/${String(copy.id)}`);
    // a block unfolds; what opens a menu has a popup
    const folded = page.locator('main button[aria-expanded="false"]:not([aria-haspopup])');
    while ((await folded.count()) > 0) await folded.first().click();
    await look('template editor');
  }
  expect([...new Set(findings)]).toEqual([]);
  expect(complaints).toEqual([]);
});
