import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import { writePdf } from '../../../src/main/core/documents/write-pdf.ts';
import { fillTemplate } from '../../../src/main/core/templates/fill-template.ts';
import { judgePicture, LONGEST_SIDE } from '../../../src/main/core/templates/judge-picture.ts';
import type { PaperHead } from '../../../src/main/core/templates/paper-head.ts';
import { LETTER } from '../../shared/templates/letter-for-test.ts';
import { fontFolder } from '../documents/font-folder-for-test.ts';
import { hasPdftotext, pdfPages } from '../documents/pdf-text.ts';
import { png } from './png-for-test.ts';

const fonts = fontFolder();
const both = (text: string) => ({ zh: text, en: text });
const RARE = '𠮷野家㴪䶮(北京)有限公司';
const HOSTILE = '<script>alert(1)</script> \u202etxt.exe {{constructor}} <%= 1 %> %s';
const LONG = 'm'.repeat(3000);

const head: PaperHead = {
  sender: { name: '云帆软件', lines: ['杭州'] },
  colour: '#1d4ed8',
  margin: 70,
  logo: judgePicture('logo.png', png(120, [40, 90, 200])),
};

const body = (blocks: TemplateBody['blocks']): TemplateBody => ({
  format: 1,
  title: both('函'),
  subtitle: both(''),
  footer: both('机密'),
  missing: 'dash',
  blocks,
});
const paragraph = (text: string) =>
  ({ kind: 'paragraph', text: both(text), align: 'left', small: false }) as const;
const column = (field: string) => ({ field, header: null, details: [], width: null, whenFilled: false });

const draw = (
  blocks: TemplateBody['blocks'],
  values: Record<string, string | null>,
  rows = 0,
  sealed = false,
) =>
  writePdf(
    {
      ...fillTemplate({
        body: body(blocks),
        schema: LETTER,
        data: {
          values,
          lists: {
            lines: Array.from({ length: rows }, (_, at) => ({
              name: `项目${at + 1}号`,
              amount: { amount: 100 + at, currency: 'CNY' },
            })),
          },
        },
        language: 'zh',
        head,
        createdAt: 0,
        seal: sealed ? judgePicture('seal.png', png(300, [200, 30, 30])) : null,
      }).model,
      watermark: '草稿',
    },
    fonts,
  );
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

describe('a paper made by a template', () => {
  it.skipIf(!hasPdftotext)(
    'says the names put in, rare characters too, and hostile text is only text',
    async () => {
      const { bytes } = await draw(
        [
          paragraph('致 **{{customer.name}}**'),
          paragraph('{{letter.body}}'),
          { kind: 'pageBreak' },
          paragraph('末页'),
        ],
        { 'customer.name': RARE, 'letter.body': HOSTILE },
      );
      const pages = pdfPages(bytes);
      expect(pages).toHaveLength(2);
      expect(squeezed(pages[0] ?? '')).toContain(`致${RARE}`);
      expect(squeezed(pages[0] ?? '')).toContain('<script>alert(1)</script>txt.exe{{constructor}}<%=1%>%s');
      expect(squeezed(pages[1] ?? '')).toContain('机密第2页/共2页');
    },
  );

  it.skipIf(!hasPdftotext)('embeds every font', async () => {
    const { bytes } = await draw([paragraph('甲 **乙** 😀')], {});
    const run = spawnSync('pdffonts', ['-'], { input: bytes, encoding: 'utf8' });
    const fontLines = run.stdout.split('\n').slice(2).filter(Boolean);
    expect(fontLines.length).toBeGreaterThan(2);
    for (const line of fontLines) expect(line).toMatch(/\syes\s+(yes|no)\s+yes\s+\d+\s+\d+$/);
  });

  it('draws logo and seal, and the same paper gives the same bytes', async () => {
    const signatures: TemplateBody['blocks'] = [
      { kind: 'logo', width: 30, align: 'right' },
      { kind: 'signatures', places: [{ label: both('卖方'), date: both('日期'), seal: true }] },
    ];
    const [once, again, unsealed] = await Promise.all([
      draw(signatures, {}, 0, true),
      draw(signatures, {}, 0, true),
      draw(signatures, {}),
    ]);
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(once.bytes.length).toBeGreaterThan(unsealed.bytes.length);
  });

  it.skipIf(!hasPdftotext)('goes on over pages: header repeated, never alone, every row once', async () => {
    const columns = [column('name'), column('amount')];
    const { bytes } = await draw(
      [paragraph('前\n'.repeat(40)), { kind: 'table', list: 'lines', columns }],
      {},
      120,
    );
    const pages = pdfPages(bytes);
    for (let at = 1; at <= 120; at += 1)
      expect(pages.filter((page) => page.includes(`项目${at}号`))).toHaveLength(1);
    for (const page of pages) if (page.includes('金额')) expect(page).toMatch(/项目\d+号/);
  });

  it('takes a word of three thousand letters and a column wider than the page', async () => {
    const wide = { ...column('name'), width: 500 };
    const { bytes } = await draw(
      [
        paragraph('{{letter.body}}'),
        { kind: 'table', list: 'lines', columns: [wide, wide, { ...column('amount'), width: 500 }] },
        { kind: 'columns', share: 15, left: [paragraph(LONG)], right: [paragraph(LONG)] },
      ],
      { 'letter.body': LONG },
      3,
    );
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

describe('a picture for paper', () => {
  it('is a PNG or JPEG of modest size that unpacks to what it says', () => {
    expect(judgePicture('a.png', png(64, [0, 0, 0]))).toMatchObject({ type: 'image/png', width: 64 });
    const bomb = png(16, [0, 0, 0], LONGEST_SIDE);
    const huge = png(16, [0, 0, 0], 100_000);
    const cut = png(64, [0, 0, 0]).subarray(0, 60);
    const html = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    for (const bytes of [bomb, huge, cut, html, Buffer.from('GIF89a'), Buffer.alloc(600 * 1024, 7)])
      expect(() => judgePicture('x.png', bytes)).toThrow('pictureWrong');
  });

  it('reads the size of a JPEG from its frame, and refuses one that is cut off', () => {
    const frame = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108004000800301', 'hex');
    const whole = Buffer.concat([frame, Buffer.alloc(20), Buffer.from('ffd9', 'hex')]);
    expect(judgePicture('a.jpg', whole)).toMatchObject({ type: 'image/jpeg', width: 128, height: 64 });
    expect(() => judgePicture('a.jpg', frame)).toThrow('pictureWrong');
  });
});
