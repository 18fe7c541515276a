import { expect, test } from './fixtures.ts';
import { LOOK_AND_WORDS, seriousFindings, withAxe } from './gallery.ts';
import { misfits } from './walk/misfits.ts';
import { openSample } from './walk/sample-company.ts';
import { wrongTexts } from './walk/wrong-texts.ts';

test.use({ empty: true });

const NARROW = { width: 1280, height: 800 };
const WIDE = { width: 1920, height: 1080 };

test.describe.configure({ mode: 'parallel' });

for (const language of ['zh', 'en'] as const)
  test(`every route is whole in ${language}: no raw key, no word of the other language, nothing cut off, open to all`, async ({
    desk: { page },
  }) => {
    test.setTimeout(400_000);
    const { complaints, words, visit, turnToEnglish, stops, ids } = await openSample(page);
    const findings: string[] = [];
    // what a rule says is its owner's text, which sentences about it quote
    await visit(`/workspace/rules/${ids.rule}`);
    if (language === 'en') await turnToEnglish();
    await withAxe(page);
    for (const address of stops) {
      await visit(address);
      const found: string[] = [];
      const heading = await page.getByRole('heading', { level: 1 }).first().textContent();
      if (!heading?.trim()) found.push('empty: no heading');
      found.push(...(await wrongTexts(page, words, language)));
      found.push(...(await seriousFindings(page, language === 'en' ? LOOK_AND_WORDS : undefined)));
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        found.push(...(await misfits(page)).map((misfit) => `at ${size.width} ${misfit}`));
      }
      await page.setViewportSize(NARROW);
      findings.push(...found.map((finding) => `${address} ${finding}`));
    }
    expect([...new Set(findings)]).toEqual([]);
    expect(complaints).toEqual([]);
  });
