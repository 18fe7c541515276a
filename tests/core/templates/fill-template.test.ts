import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '#shared/currency.ts';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { TemplateData, TemplateValue } from '#shared/templates/variables.ts';
import { fillTemplate, MOST_DRAWN } from '../../../src/main/core/templates/fill-template.ts';
import type { PaperHead } from '../../../src/main/core/templates/paper-head.ts';
import { LETTER, LETTER_BODY } from '../../shared/templates/letter-for-test.ts';

const head: PaperHead = { sender: { name: '云帆软件', lines: [] }, colour: null, margin: null, logo: null };
const fill = (body: TemplateBody, data: TemplateData, language: 'zh' | 'en' = 'zh') =>
  fillTemplate({ body, schema: LETTER, data, language, head, createdAt: 0, seal: null });

const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== ''));
const money = fc.option(fc.record({ amount: fc.maxSafeInteger(), currency: fc.constantFrom(...CURRENCIES) }));
const date = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const data: fc.Arbitrary<TemplateData> = fc.record({
  values: fc.record({
    'letter.title': text,
    'letter.body': text,
    'letter.total': money,
    'letter.date': date,
    'letter.share': fc.option(fc.constantFrom('0', '12.5', '100')),
    'letter.count': fc.option(fc.integer()),
    'letter.urgent': fc.option(fc.boolean()),
    'customer.name': text,
  }),
  lists: fc.record({
    lines: fc.array(fc.record({ name: text, amount: money }), { maxLength: 20 }),
  }),
});
/** Anything at all, as a room's mistake would hand it over. */
const wild = fc.record({
  values: fc.dictionary(fc.string(), fc.anything() as fc.Arbitrary<TemplateValue>),
  lists: fc.record({
    lines: fc.array(fc.dictionary(fc.string(), fc.anything() as fc.Arbitrary<TemplateValue>)),
  }),
});

describe('filling a template', () => {
  it('never fails, whatever the data of the schema are', () => {
    fc.assert(
      fc.property(data, fc.constantFrom('zh', 'en'), (given, language) => {
        const { model } = fill(LETTER_BODY, given, language);
        expect(model.blocks.length).toBeGreaterThan(2);
      }),
    );
  });

  it('shows every value it was asked for, and a dash where there is none', () => {
    const names = ['letter.title', 'letter.body', 'letter.count', 'customer.name'] as const;
    fc.assert(
      fc.property(data, (given) => {
        for (const name of names) {
          const body: TemplateBody = {
            ...LETTER_BODY,
            blocks: [
              {
                kind: 'paragraph',
                text: { zh: `前{{${name}}}后`, en: '' },
                align: 'left',
                small: false,
              },
            ],
          };
          const { model, missing } = fill(body, {
            ...given,
            values: { ...given.values, 'letter.title': 'T' },
          });
          const value = name === 'letter.title' ? 'T' : given.values[name];
          const [paragraph] = model.blocks;
          const said =
            paragraph?.kind === 'paragraph' ? paragraph.words.map((each) => each.text).join('') : '';
          expect(said).toBe(`前${value ?? '—'}后`);
          if (value === null) expect(missing.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not fail on data that no schema describes', () => {
    fc.assert(fc.property(wild, (given) => void fill(LETTER_BODY, given)));
  });

  it('takes one branch of a condition, in the document’s own currency and with the filter’s meaning of empty', () => {
    const body = (value: string): TemplateBody => ({
      ...LETTER_BODY,
      blocks: [
        {
          kind: 'when',
          test: { variable: '函件.总额', op: 'atLeast', value },
          blocks: [{ kind: 'pageBreak' }],
          otherwise: [],
        },
      ],
    });
    const yen = { values: { 'letter.total': { amount: 1000, currency: 'JPY' } }, lists: {} };
    const none = { values: { 'letter.total': null }, lists: {} };
    expect(fill(body('1000'), yen).model.blocks).toHaveLength(1);
    expect(fill(body('1001'), yen).model.blocks).toHaveLength(0);
    expect(fill(body('1000.5'), yen).model.blocks).toHaveLength(0);
    expect(fill(body('0'), none).model.blocks).toHaveLength(0);
  });

  it('leaves out a line whose variables are all empty, and keeps the lines of a value', () => {
    const notes = (given: TemplateData) =>
      fill(LETTER_BODY, given).model.blocks.flatMap((block) => (block.kind === 'notes' ? [block.lines] : []));
    expect(notes({ values: { 'letter.body': null }, lists: {} })).toEqual([['always']]);
    expect(notes({ values: { 'letter.body': 'a\n\nb' }, lists: {} })).toEqual([['a', '', 'b', 'always']]);
  });

  it('ends a template that was made to be endless, and says so', () => {
    const each = LETTER_BODY.blocks.filter(({ kind }) => kind === 'each');
    const many = Array.from({ length: 200 }, () => each).flat();
    const lines = Array.from({ length: 999 }, () => ({ name: '甲', amount: null }));
    const { blocks } = fill({ ...LETTER_BODY, blocks: many }, { values: {}, lists: { lines } }).model;
    expect(blocks).toHaveLength(MOST_DRAWN + 1);
    expect(blocks.at(-1)).toMatchObject({ text: '内容过长，其余省略。' });
  });

  it('goes through the rows of a list, and drops a column that no row fills', () => {
    const table = (amount: TemplateValue) =>
      fill(LETTER_BODY, { values: {}, lists: { lines: [{ name: '甲', amount }] } }).model.blocks;
    expect(table(null).find(({ kind }) => kind === 'table')).toMatchObject({ columns: [{ header: '名称' }] });
    expect(table({ amount: 150, currency: 'CNY' })).toContainEqual({
      kind: 'terms',
      heading: '',
      clauses: ['甲'],
    });
  });
});
