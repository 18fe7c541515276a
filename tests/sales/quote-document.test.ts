import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moneyText } from '#shared/money.ts';
import { writePdf } from '../../src/main/core/documents/write-pdf.ts';
import { quoteDocument } from '../../src/main/domains/sales/quote/document.ts';
import { quoteSheet } from '../../src/main/domains/sales/quote/sheet.ts';
import { fontFolder } from '../core/documents/font-folder-for-test.ts';
import { hasPdftotext, pdfPages, pdfText } from '../core/documents/pdf-text.ts';
import { paperLine, quotePaper, RARE_CONTACT, RARE_CUSTOMER } from './quote-paper-for-test.ts';

const fonts = fontFolder();
const sixty = Array.from({ length: 60 }, (_, index) =>
  paperLine({
    description: `模块 ${index + 1}`,
    unitPrice: `${100 + index * 37.5}`,
    taxRate: ['13', '6', null][index % 3] ?? null,
    discount: index % 4 === 0 ? { kind: 'percent', value: '12.5' } : null,
    optional: index === 58,
  }),
);
const large = quotePaper(
  sixty,
  {},
  { rounding: 'document', headerDiscount: { kind: 'percent', value: '5' } },
);

/** Quotes as they were drawn when their paper was still written in code. */
const MODELS: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('./fixtures/quote-models.json', import.meta.url), 'utf8'),
);
const seven = Array.from({ length: 7 }, (_, index) =>
  paperLine({
    description: `模块 ${index + 1}`,
    code: index === 2 ? null : `VD-${index}`,
    unit: index === 3 ? null : '套',
    unitPrice: `${100 + index * 37.5}`,
    taxRate: ['13', '6', null][index % 3] ?? null,
    discount: index % 4 === 0 ? { kind: 'percent', value: '12.5' } : null,
    optional: index === 5,
  }),
);
const papers = {
  plain: quotePaper([paperLine()]),
  mixed: quotePaper(
    seven,
    { preparedBy: null, validUntil: null },
    { rounding: 'document', headerDiscount: { kind: 'percent', value: '5' } },
  ),
  draft: quotePaper([paperLine()], { number: null, revision: 1, conditions: null }, { taxMode: 'inclusive' }),
  dollars: quotePaper([paperLine({ unitPrice: '12.3456' })], {}, { currency: 'USD' }),
};

/** Spaces are where the layout puts them; they say nothing about the words. */
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

describe('quoteDocument', () => {
  it.each(Object.entries(MODELS))(
    'says by its template what it said before there were any (%s)',
    (name, model) => {
      const [paper = '', language = ''] = name.split('.');
      expect(quoteDocument(papers[paper as keyof typeof papers], language as 'zh' | 'en')).toEqual(model);
    },
  );

  it.skipIf(!hasPdftotext).each(['zh', 'en'] as const)(
    'says names and totals as they are (%s)',
    async (language) => {
      const { bytes } = await writePdf(quoteDocument(large, language), fonts);
      const text = squeezed(pdfText(bytes));
      const { totals } = large.pricing;
      for (const name of [
        RARE_CUSTOMER,
        RARE_CONTACT,
        large.company.name,
        'BJ-A-2026-000128',
        '2026-12-23',
      ]) {
        expect(text).toContain(squeezed(name));
      }
      const figures = text.replaceAll(',', '');
      for (const amount of [totals.subtotal, totals.net, totals.gross, -totals.headerDiscount]) {
        expect(figures).toContain(moneyText(amount, 'CNY'));
      }
      for (const group of large.pricing.groups) {
        expect(figures).toContain(moneyText(group.net, 'CNY'));
        expect(figures).toContain(moneyText(group.tax, 'CNY'));
      }
      for (const line of large.pricing.lines) expect(figures).toContain(moneyText(line.amount, 'CNY'));
    },
  );

  it.skipIf(!hasPdftotext)('goes on over pages with the header repeated', async () => {
    const pages = pdfPages((await writePdf(quoteDocument(large, 'zh'), fonts)).bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('单价');
    expect(squeezed(pages.at(-1) ?? '')).toContain(`第${pages.length}页/共${pages.length}页`);
  });

  it('prints 金额大写 for 人民币 in Chinese only', () => {
    const paper = quotePaper([paperLine({ quantity: '1', unitPrice: '10001.50', taxRate: '0' })]);
    const words = (document: ReturnType<typeof quoteDocument>) =>
      document.blocks.flatMap((block) => (block.kind === 'statement' ? [block.text] : []));
    expect(words(quoteDocument(paper, 'zh'))).toEqual(['人民币壹万零壹元伍角']);
    expect(words(quoteDocument(paper, 'en'))).toEqual([]);
    expect(words(quoteDocument(quotePaper(paper.lines, {}, { currency: 'USD' }), 'zh'))).toEqual([]);
  });

  it('prints the rounding mode, and that a draft is a draft', () => {
    const draft = quoteDocument(quotePaper([paperLine()], { number: null, revision: 1 }), 'zh');
    expect(draft.subtitle).toBe('草稿 · 第 1 版');
    const notes = (document: ReturnType<typeof quoteDocument>) =>
      document.blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : [])).join();
    expect(notes(draft)).toContain('逐行计算');
    expect(notes(quoteDocument(large, 'zh'))).toContain('尾差');
  });
});

describe('quoteSheet', () => {
  it('has the totals of the pricing, and rows that sum to them', () => {
    const paper = quotePaper(sixty, {}, { headerDiscount: { kind: 'percent', value: '5' } });
    const sheet = quoteSheet(paper, 'zh');
    const { totals } = paper.pricing;
    const total = (name: string) => sheet.totals.find((each) => each.name === name)?.value;
    for (const name of ['subtotal', 'headerDiscount', 'net', 'tax', 'gross'] as const) {
      expect(total(name)).toBe(moneyText(totals[name], 'CNY'));
    }
    const counted = sheet.rows.filter((row) => row.optional === null);
    const sum = counted.reduce((all, row) => all + Math.round(Number(row.gross) * 100), 0);
    expect(sum).toBe(totals.gross);
    expect(sheet.rows.every((row) => sheet.columns.every((column) => column.name in row))).toBe(true);
  });
});
