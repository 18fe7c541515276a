import { expect, test } from './fixtures.ts';
import { LOOK_AND_WORDS, seriousFindings, withAxe } from './gallery.ts';
import { covered } from './walk/covered.ts';
import { keyboardFaults } from './walk/focus.ts';
import { misfits } from './walk/misfits.ts';
import { OPENINGS } from './walk/openings.ts';
import { openSample } from './walk/sample-company.ts';
import { wrongTexts } from './walk/wrong-texts.ts';

test.use({ empty: true });

/** The screens on which people spend their day. */
const MAIN = [
  '/work',
  '/sales',
  '/sales/deals',
  '/sales/deals/{deal}',
  '/sales/pipeline',
  '/import/deal',
  '/workspace/rules/new',
  '/metrics/SAL-K1',
] as const;

test('what opens over a screen speaks its language, fits, closes with Escape and gives the focus back', async ({
  desk: { page },
}) => {
  test.setTimeout(300_000);
  const { complaints, words, settled, visit, turnToEnglish } = await openSample(page);
  const findings: string[] = [];
  for (const language of ['zh', 'en'] as const) {
    if (language === 'en') await turnToEnglish();
    await withAxe(page);
    for (const { at, press } of OPENINGS) {
      const where = `${language} ${at} ${press.source}`;
      await visit(at);
      const opener = page.getByRole('button', { name: press }).first();
      await opener.focus();
      await page.keyboard.press('Enter');
      const opened = page.locator('[role="dialog"], [role="menu"]').filter({ visible: true });
      await expect(opened.first(), where).toBeVisible();
      await settled.wait();
      await words.known();
      const found = [
        ...(await wrongTexts(page, words, language)),
        ...(await misfits(page)),
        ...(await seriousFindings(page, language === 'en' ? LOOK_AND_WORDS : undefined)),
      ];
      // a list of choices that opened with the first field goes first
      const choices = page.getByRole('listbox').filter({ visible: true });
      if ((await choices.count()) > 0) await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.soft(opened, where).toHaveCount(0, { timeout: 3000 });
      await expect.soft(opener, where).toBeFocused({ timeout: 3000 });
      findings.push(...found.map((finding) => `${where} ${finding}`));
    }
  }
  expect([...new Set(findings)]).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the main screens work by keyboard, at double size and without motion', async ({ desk: { page } }) => {
  test.setTimeout(300_000);
  const { visit, ids } = await openSample(page);
  const findings: string[] = [];
  const note = (where: string, found: readonly string[]): void => {
    findings.push(...found.map((finding) => `${where} ${finding}`));
  };
  for (const address of MAIN) {
    await visit(address.replace('{deal}', ids.deal ?? ''));
    note(`${address} keyboard`, await keyboardFaults(page));
    note(
      `${address} motion`,
      await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            const longest = Math.max(
              ...`${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat),
            );
            return longest > 0.001;
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      ),
    );
    // 1280 × 800 at double size
    await page.setViewportSize({ width: 640, height: 400 });
    note(`${address} double size`, await covered(page));
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  expect(findings).toEqual([]);
});
