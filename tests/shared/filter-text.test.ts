import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError, errorText } from '../../src/shared/errors.ts';
import type { FieldKind, FieldMeta } from '../../src/shared/fields.ts';
import { type Filter, ME, MY_TEAM, PERIODS } from '../../src/shared/filter/filter.ts';
import type { FilterSubject } from '../../src/shared/filter/filter-subject.ts';
import { parseFilter, printFilter } from '../../src/shared/filter/filter-text.ts';

const field = (
  name: string,
  kind: FieldKind,
  zh: string,
  en: string,
  more: Partial<FieldMeta> = {},
): FieldMeta => ({
  name,
  kind,
  label: { zh, en },
  required: false,
  fieldClass: 'internal',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: true,
  synonyms: [],
  ...more,
});

const status = field('status', 'choice', '状态', 'Status', {
  choices: [
    { value: 'open', label: { zh: '进行中', en: 'Open' } },
    { value: 'won', label: { zh: '赢单', en: 'Won' } },
    // labels that mean something else, or need quotes
    { value: 'odd one', label: { zh: 'open', en: 'won' } },
    { value: 'me', label: { zh: '我', en: 'not, quite' } },
  ],
});

const customer: readonly FieldMeta[] = [
  field('name', 'text', '客户名称', 'Customer name'),
  field('country', 'text', '国家', 'Country'),
  field('parentId', 'reference', '上级公司', 'Parent company', { target: 'customer' }),
];
const deal: readonly FieldMeta[] = [
  field('name', 'text', '商机名称', 'Deal name'),
  status,
  field('amount', 'money', '金额', 'Amount', { currencyField: 'currency' }),
  field('size', 'integer', '数量（件）', 'Size [pieces]'),
  field('rate', 'decimal', '税率(%)', 'Tax rate (%)'),
  field('closedOn', 'date', '关闭日期', 'Closed on'),
  field('seenAt', 'instant', '时间', 'and'),
  field('urgent', 'boolean', '是', 'not'),
  field('customerId', 'reference', '客户', 'Customer', { target: 'customer' }),
  field('ownerId', 'reference', '负责人', 'Owner', { target: 'salesperson' }),
  field('tags', 'tags', '标签', 'Tags'),
  field('twinA', 'text', '名称', 'Twin'),
  field('twinB', 'text', '名称', 'Twin'),
];
const subject: FilterSubject = {
  fields: deal,
  tags: [
    { id: 't1', name: '重点' },
    { id: 't2', name: 'a, “b”' },
    { id: 't3', name: 'me' },
  ],
  titleField: 'name',
  entity: (name) =>
    name === 'customer'
      ? { fields: customer, titleField: 'name' }
      : name === 'salesperson'
        ? {
            titleField: 'name',
            fields: [
              field('name', 'text', '姓名', 'Name'),
              field('personId', 'reference', '登录人员', 'Login', { target: 'person' }),
            ],
          }
        : undefined,
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
};

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const whole = fc.integer();
const VALUES: Partial<Record<FieldKind, fc.Arbitrary<string | number>>> = {
  text: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('me', 'null', '“', '\\"', 'a and b', '#1', ''),
  ),
  choice: fc.constantFrom('open', 'won', 'odd one', 'me'),
  money: fc.maxSafeInteger().map((amount) => amount + 0),
  integer: whole,
  decimal: fc.oneof(whole, fc.constantFrom('0.50', '-1', '1e3')),
  date: day,
  instant: fc.integer({ min: 0, max: 4e12 }),
  boolean: fc.constantFrom(0, 1),
  tags: fc.constantFrom('t1', 't2', 't3', 'gone'),
  reference: fc.oneof(fc.uuid(), fc.constantFrom('me', 'a b', '系统', ')')),
};

const leafOf = (path: string, kind: FieldKind): fc.Arbitrary<Filter> => {
  const value = VALUES[kind] ?? fc.string();
  const of = (...ops: string[]) => fc.constantFrom(...ops);
  const shapes: fc.Arbitrary<object>[] = [
    fc.record({ op: of('empty', 'notEmpty') }),
    fc.record({ op: of('equals', 'notEquals'), value: fc.option(value) }),
    fc.record({ op: of('in', 'notIn'), value: fc.array(value, { maxLength: 3 }) }),
  ];
  if (['integer', 'decimal', 'money', 'date', 'instant'].includes(kind))
    shapes.push(
      fc.record({ op: of('lessThan', 'atMost', 'greaterThan', 'atLeast'), value }),
      fc.record({ op: of('between'), value: fc.tuple(value, value).map((pair) => [...pair]) }),
    );
  if (['text', 'choice'].includes(kind))
    shapes.push(fc.record({ op: of('contains', 'startsWith'), value: fc.string({ unit: 'binary' }) }));
  if (['date', 'instant'].includes(kind))
    shapes.push(fc.record({ op: of('within'), value: of(...PERIODS, 'last14Days', 'next400Days') }));
  if (path === 'ownerId.personId')
    shapes.push(
      fc.record({ op: of('equals', 'notEquals'), value: fc.constant({ ...ME }) }),
      fc.record({ op: of('equals', 'in'), value: fc.constant({ ...MY_TEAM }) }),
    );
  return fc.oneof(...shapes).map((shape) => ({ field: path, ...shape }) as Filter);
};

const leaf = fc.oneof(
  ...deal.map(({ name, kind }) => leafOf(name, kind)),
  ...customer.map(({ name, kind }) => leafOf(`customerId.${name}`, kind)),
  leafOf('customerId.parentId.country', 'text'),
  leafOf('ownerId.personId', 'reference'),
  leafOf('createdAt', 'instant'),
  leafOf('id', 'text'),
);
const filter = fc.letrec<{ node: Filter }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('node'), { maxLength: 3 }).map((or) => ({ or })),
    tie('node').map((not) => ({ not })),
  ),
})).node;

describe('the text of a filter', () => {
  test('reads back as the same filter, with names and in either language', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(undefined, 'zh' as const, 'en' as const), (given, language) => {
        expect(parseFilter(printFilter(given, subject, language), subject)).toEqual(given);
      }),
      { numRuns: 3000 },
    );
  });

  test.each<[string, Filter]>([
    [
      'status = won and (amount > 10000 or customer.country = "日本") and not closedOn within lastMonth',
      {
        and: [
          { field: 'status', op: 'equals', value: 'won' },
          {
            or: [
              { field: 'amount', op: 'greaterThan', value: 1_000_000 },
              { field: 'customerId.country', op: 'equals', value: '日本' },
            ],
          },
          { not: { field: 'closedOn', op: 'within', value: 'lastMonth' } },
        ],
      },
    ],
    [
      '状态 = 赢单 且（金额 ≥ 1234.5 或 客户.国家 包含 “日”）且 非 关闭日期 在 本月',
      {
        and: [
          { field: 'status', op: 'equals', value: 'won' },
          {
            or: [
              { field: 'amount', op: 'atLeast', value: 123_450 },
              { field: 'customerId.country', op: 'contains', value: '日' },
            ],
          },
          { not: { field: 'closedOn', op: 'within', value: 'thisMonth' } },
        ],
      },
    ],
    ['owner = me', { field: 'ownerId.personId', op: 'equals', value: ME }],
    ['负责人 属于 我的部门', { field: 'ownerId.personId', op: 'in', value: MY_TEAM }],
    ['customer = 云帆科技', { field: 'customerId.name', op: 'equals', value: '云帆科技' }],
    ["customer in ('云帆', Acme)", { field: 'customerId.name', op: 'in', value: ['云帆', 'Acme'] }],
    ['[Tax rate (%)] is not empty', { field: 'rate', op: 'notEmpty' }],
    ['status is not open', { field: 'status', op: 'notEquals', value: 'open' }],
    ['status not in (open, 赢单)', { not: { field: 'status', op: 'in', value: ['open', 'won'] } }],
    [
      'closedOn 介于 2026-01-01 和 2026-03-31',
      { field: 'closedOn', op: 'between', value: ['2026-01-01', '2026-03-31'] },
    ],
    ['createdAt >= 2026-01-01', { field: 'createdAt', op: 'atLeast', value: Date.UTC(2025, 11, 31, 16) }],
    ['closedOn within "the last 30 days"', { field: 'closedOn', op: 'within', value: 'last30Days' }],
    ['name contains me', { field: 'name', op: 'contains', value: 'me' }],
  ])('%s', (text, expected) => expect(parseFilter(text, subject)).toEqual(expected));

  test('blank text asks for nothing', () => expect(parseFilter(' \n\u3000', subject)).toBeNull());

  test.each([
    ['status = won and', /character 17, the end: a field belongs here/],
    ['stauts = won', /character 1, “stauts = won”: there is no field “stauts”/],
    ['status = lots', /character 10, “lots”: “Status” has no “lots”, only: Open, Won/],
    ['amount > many', /“many” is not an amount/],
    ['amount > 1.005', /not an amount/],
    ['closedOn = 2026-02-30', /character 12.*is not a date/],
    ['closedOn within soon', /is not a period/],
    ['name.country = x', /“name” leads to no other record/],
    ['(status = won', /“\)” is missing/],
    ['status = won)', /“and”, “or” or the end/],
    ['status won', /a comparison/],
    ['name = "open', /the quotes are not closed/],
    ['名称 = x', /several fields are called “名称”/],
    ['[status = won', /“\]” is missing/],
    ['size between 1', /“and” belongs here/],
    ['urgent = maybe', /neither yes nor no/],
    ['createdAt > yesterday-ish', /is not a time/],
    [`${'('.repeat(100)}status = won`, /nested too deep/],
    [`𠮷 = 1`, /character 1, “𠮷 = 1”/],
  ])('%s is refused with its place', (text, sentence) => {
    const refusal = (() => {
      try {
        parseFilter(text, subject);
      } catch (error) {
        return error instanceof AppError ? errorText(error.toWire(), 'en') : String(error);
      }
      return 'taken';
    })();
    expect(refusal).toMatch(sentence);
  });

  test('whatever is typed is a filter or a refusal that names a place', () => {
    const piece = fc.constantFrom(
      'status',
      '=',
      'won',
      '(',
      ')',
      ' and ',
      ' or ',
      'not ',
      '"',
      "'",
      '“',
      '[',
      ']',
      '.',
      ',',
      '#',
      'in',
      'between',
      '金额',
      '1',
      '\\',
      ' ',
      '𠮷',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((each) => each.join(' ')),
        ),
        (text) => {
          try {
            parseFilter(text, subject);
          } catch (error) {
            expect(error).toMatchObject({ code: 'filterText' });
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
