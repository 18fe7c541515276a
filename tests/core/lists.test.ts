import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Person } from '../../src/main/core/access/person.ts';
import { customColumn } from '../../src/main/core/custom-fields/custom-column.ts';
import { defineField } from '../../src/main/core/custom-fields/define-field.ts';
import { CustomField } from '../../src/main/core/custom-fields/index.ts';
import { defineEntity } from '../../src/main/core/entities/entity.ts';
import {
  choice,
  date,
  decimal,
  instant,
  integer,
  money,
  reference,
  text,
} from '../../src/main/core/entities/field.ts';
import { type FilterScope, filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { type Group, readGroups } from '../../src/main/core/lists/groups.ts';
import { readPage } from '../../src/main/core/lists/page.ts';
import { readTotals } from '../../src/main/core/lists/totals.ts';
import { addTag, tagEntities } from '../../src/main/core/tags/index.ts';
import { createTag } from '../../src/main/core/tags/manage-tags.ts';
import type { FieldValue } from '../../src/shared/fields.ts';
import { type Filter, ME, MY_TEAM, PERIODS } from '../../src/shared/filter/filter.ts';
import { matches } from '../../src/shared/filter/predicate.ts';
import { tagsValue } from '../../src/shared/tags.ts';
import { type TestWorkspace, workspaceWith } from './workspace-for-test.ts';

const label = (en: string) => ({ zh: en, en });
const Thing = defineEntity({
  name: 'thing',
  domain: 'test',
  label: label('Thing'),
  plural: label('Things'),
  mergeClass: 'record',
  titleField: 'name',
  defaultSort: { field: 'size', descending: false },
  fields: {
    name: text({ label: label('Name'), searched: true }),
    size: integer({ label: label('Size'), sortable: true }),
    rate: decimal({ label: label('Rate') }),
    amount: money({ label: label('Amount'), currency: 'currency' }),
    currency: text({ label: label('Currency') }),
    day: date({ label: label('Day'), sortable: true }),
    at: instant({ label: label('At') }),
    kind: choice({
      label: label('Kind'),
      choices: [
        { value: 'a', label: label('A') },
        { value: 'b', label: label('B') },
      ],
    }),
    parentId: reference('thing', { label: label('Parent') }),
    whoId: reference('person', { label: label('Who') }),
  },
});

const NOW = Date.UTC(2026, 10, 23, 4);
const names = ['云帆', '云帆科技', 'Acme', 'acme ltd', '=1+1', '𠮷野家', "O'Brien", '%_'];
const rows: Record<string, FieldValue>[] = [];
let made: TestWorkspace;
let scope: FilterScope;
let custom: { readonly note: string; readonly score: string };
const tags: string[] = [];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const day = fc
  .integer({ min: -500, max: 200 })
  .map((offset) => new Date(NOW + offset * 86_400_000).toISOString().slice(0, 10));

const thing = fc.record({
  name: maybe(fc.constantFrom(...names)),
  size: maybe(fc.integer({ min: -3, max: 3 })),
  rate: maybe(fc.constantFrom('0', '0.5', '13', '-1.25')),
  amount: maybe(fc.integer({ min: 0, max: 300 })),
  currency: fc.constantFrom('CNY', 'USD'),
  day: maybe(day),
  at: maybe(fc.integer({ min: NOW - 4e10, max: NOW + 4e10 })),
  kind: maybe(fc.constantFrom('a', 'b')),
});

beforeAll(async () => {
  made = await workspaceWith([Thing, ...tagEntities, CustomField], { clock: () => NOW });
  const people: (string | null)[] = [null, made.owner.id];
  made.workspace.write({ action: 'core.person.create', actor: made.owner, source: 'screen' }, (work) => {
    const { role } = work.demandRow(Person, made.owner.id);
    for (const name of ['李明', '赵强'])
      people.push(work.insert(Person, { name, role: role ?? null, active: 1 }));
  });
  // of the two others, one is of the asker's department
  const actor = { ...made.owner, team: [made.owner.id, String(people[2])] };
  scope = filterScope(made.registry, actor, '2026-11-23', 'Asia/Shanghai');
  // the company's own fields, and tags, are compared like the declared ones
  custom = made.workspace.write(
    { action: 'core.customField.create', actor: made.owner, source: 'screen' },
    (work) => {
      const wish = {
        nameEn: null,
        required: false,
        help: null,
        fieldClass: 'internal',
        sortable: false,
      } as const;
      const note = defineField(work, 'thing', { ...wish, name: '备用', kind: 'text' });
      const score = defineField(work, 'thing', { ...wish, name: '得分', kind: 'integer' });
      return { note: customColumn(note), score: customColumn(score) };
    },
  ).answer;
  scope = { ...scope, registry: made.workspace.registry };
  const shaped = scope.registry.get('thing');
  tags.push(
    ...made.workspace.write({ action: 'core.tag.create', actor: made.owner, source: 'screen' }, (work) =>
      ['甲', '乙', '丙'].map((name) => createTag(work, { name })),
    ).answer,
  );
  const samples = fc.sample(thing, { numRuns: 400, seed: 7 });
  made.workspace.write({ action: 'test.thing.create', actor: made.owner, source: 'screen' }, (work) => {
    for (const [at, sample] of samples.entries()) {
      const parentId = at > 0 && at % 3 !== 0 ? (rows[at % rows.length]?.id ?? null) : null;
      const whoId = people[at % people.length] ?? null;
      const added = {
        [custom.note]: names[at % 11] ?? null,
        [custom.score]: at % 4 === 0 ? null : (at % 7) - 3,
      };
      const id = work.insert(shaped, { ...sample, ...added, parentId, whoId });
      const own = tags.filter((_, bit) => (at >> bit) % 2 === 1 && at % 5 !== 0);
      for (const tagId of own) addTag(work, Thing, id, tagId);
      rows.push({ ...sample, ...added, parentId, whoId, id, tags: tagsValue(own) });
    }
  });
});

const leafOf = (path: string, kind: string): fc.Arbitrary<Filter> => {
  const empty = fc.constantFrom('empty' as const, 'notEmpty' as const).map((op) => ({ field: path, op }));
  const compared = (value: fc.Arbitrary<string | number>): fc.Arbitrary<Filter>[] => [
    fc.record({
      field: fc.constant(path),
      op: fc.constantFrom('equals' as const, 'notEquals' as const),
      value,
    }),
    fc.record({
      field: fc.constant(path),
      op: fc.constantFrom('in' as const, 'notIn' as const),
      value: fc.array(value, { maxLength: 3 }),
    }),
  ];
  const ordered = (value: fc.Arbitrary<string | number>): fc.Arbitrary<Filter>[] => [
    fc.record({
      field: fc.constant(path),
      op: fc.constantFrom('lessThan' as const, 'atMost' as const, 'greaterThan' as const, 'atLeast' as const),
      value,
    }),
    fc.record({
      field: fc.constant(path),
      op: fc.constant('between' as const),
      value: fc.tuple(value, value),
    }),
  ];
  const within = fc
    .constantFrom(...PERIODS, 'last14Days' as const, 'next400Days' as const)
    .map((value): Filter => ({ field: path, op: 'within', value }));
  switch (kind) {
    case 'number': {
      const value = fc.integer({ min: -3, max: 300 });
      return fc.oneof(empty, ...compared(value), ...ordered(value));
    }
    case 'decimal': {
      const value = fc.constantFrom('0', '0.50', '13', '1');
      return fc.oneof(empty, ...compared(value), ...ordered(value));
    }
    case 'date':
      return fc.oneof(empty, within, ...compared(day), ...ordered(day));
    case 'instant': {
      const value = fc.integer({ min: NOW - 4e10, max: NOW + 4e10 });
      return fc.oneof(empty, within, ...ordered(value));
    }
    default: {
      const part = fc.constantFrom('云', 'ACME', '𠮷', '%', "'", '=', 'a', '');
      const found = fc.record({
        field: fc.constant(path),
        op: fc.constantFrom('contains' as const, 'startsWith' as const),
        value: part,
      });
      return fc.oneof(empty, found, ...compared(fc.constantFrom(...names, 'a', 'b')));
    }
  }
};

const whose = (path: string): fc.Arbitrary<Filter> =>
  fc.constantFrom<Filter>(
    { field: path, op: 'equals', value: ME },
    { field: path, op: 'notEquals', value: ME },
    { field: path, op: 'in', value: [ME] },
    { field: path, op: 'equals', value: MY_TEAM },
    { field: path, op: 'in', value: MY_TEAM },
    { field: path, op: 'empty' },
  );

const KINDS: Record<string, string> = {
  name: 'text',
  size: 'number',
  rate: 'decimal',
  amount: 'number',
  day: 'date',
  at: 'instant',
  kind: 'text',
};
const tagged = (path: string): fc.Arbitrary<Filter> => {
  const at = fc.nat({ max: 3 });
  const id = (bit: number): string => tags[bit] ?? 'gone';
  return fc.oneof(
    fc.constantFrom<Filter>({ field: path, op: 'empty' }, { field: path, op: 'notEmpty' }),
    fc.tuple(fc.constantFrom('equals' as const, 'notEquals' as const), at).map(([op, bit]) => ({
      field: path,
      op,
      value: id(bit),
    })),
    fc
      .tuple(fc.constantFrom('in' as const, 'notIn' as const), fc.array(at, { maxLength: 3 }))
      .map(([op, bits]) => ({ field: path, op, value: bits.map(id) })),
  );
};
/** Columns and tags are known once the workspace is made, so these are named when they are drawn. */
const added = (path: string): fc.Arbitrary<Filter> =>
  fc.constantFrom('note', 'score').chain((name) => {
    const column = `${path}${name === 'note' ? custom.note : custom.score}`;
    return leafOf(column, name === 'note' ? 'text' : 'number');
  });

const leaf = fc.oneof(
  fc.constantFrom('tags', 'parentId.tags', 'parentId.parentId.tags').chain(tagged),
  fc.constantFrom('', 'parentId.').chain(added),
  whose('whoId'),
  whose('parentId.whoId'),
  whose('parentId.parentId.whoId'),
  ...Object.entries(KINDS).flatMap(([name, kind]) => [
    leafOf(name, kind),
    leafOf(`parentId.${name}`, kind),
    leafOf(`parentId.parentId.${name}`, kind),
  ]),
);
const filter: fc.Arbitrary<Filter> = fc.letrec<{ node: Filter }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
    tie('node').map((not) => ({ not })),
  ),
})).node;

function lookup(row: Record<string, FieldValue> | undefined, path: string) {
  const [name = '', ...rest] = path.split('.');
  const field = scope.registry.get('thing').field(name);
  if (!field) throw new Error(path);
  const value = row?.[name] ?? null;
  if (rest.length === 0) return { kind: field.kind, value };
  return lookup(
    rows.find(({ id }) => id === value),
    rest.join('.'),
  );
}

describe('the filter language', () => {
  test('SQL and predicate give the same rows', () => {
    fc.assert(
      fc.property(filter, (given) => {
        const { context } = scope;
        const expected = rows.filter((row) => matches(given, (path) => lookup(row, path), context)).length;
        expect(
          readTotals(made.workspace.reader, Thing, { entity: 'thing', filter: given }, scope).count,
        ).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('refuses what does not fit, in words', () => {
    const count = (given: Filter) => () =>
      readTotals(made.workspace.reader, Thing, { entity: 'thing', filter: given }, scope);
    expect(count({ field: 'nothing', op: 'empty' })).toThrow(
      expect.objectContaining({ code: 'unknownField' }),
    );
    expect(count({ field: 'name', op: 'lessThan', value: 'a' })).toThrow(
      expect.objectContaining({ code: 'badFilter' }),
    );
    expect(count({ field: 'size', op: 'equals', value: 'many' })).toThrow(
      expect.objectContaining({ code: 'badFilter' }),
    );
    expect(count({ field: 'size.name', op: 'empty' })).toThrow(
      expect.objectContaining({ code: 'badFilter' }),
    );
  });
});

describe('a list', () => {
  test('a walk by keyset sees every row once, in order, whatever the sort and page size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('size', 'day', 'createdAt'),
        fc.boolean(),
        fc.integer({ min: 1, max: 120 }),
        (field, descending, limit) => {
          const seen: FieldValue[] = [];
          const ids = new Set<string>();
          let cursor: string | null = null;
          do {
            const page = readPage(
              made.workspace.reader,
              Thing,
              { entity: 'thing', sort: { field, descending }, cursor, limit },
              scope,
            );
            for (const row of page.rows) {
              ids.add(row.id);
              seen.push(row[field] as FieldValue);
            }
            cursor = page.next;
          } while (cursor !== null);
          expect(ids.size).toBe(rows.length);
          expect(seen).toHaveLength(rows.length);
          const rank = (value: FieldValue) =>
            value === null ? -Infinity : typeof value === 'number' ? value : Date.parse(value);
          const ranks = seen.map(rank);
          for (let at = 1; at < ranks.length; at++) {
            const [before = 0, here = 0] = [ranks[at - 1], ranks[at]];
            expect(descending ? here <= before : here >= before).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('several fields order rows as comparing them one after another does, whatever the page size', () => {
    const fields = ['size', 'day', 'createdAt', 'amount', 'name', 'currency'] as const;
    const one = fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() });
    fc.assert(
      fc.property(
        fc.record({ field: fc.constantFrom('size', 'day'), descending: fc.boolean() }),
        fc.array(one, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 120 }),
        (first, others, limit) => {
          const sort = [first, ...others];
          const seen: Record<string, unknown>[] = [];
          let cursor: string | null = null;
          do {
            const request = { entity: 'thing', sort, cursor, limit };
            const page = readPage(made.workspace.reader, Thing, request, scope);
            seen.push(...page.rows);
            cursor = page.next;
          } while (cursor !== null);
          const compare = (a: Record<string, unknown>, b: Record<string, unknown>): number => {
            for (const { field, descending } of sort) {
              const [x, y] = [a[field] ?? null, b[field] ?? null] as (string | number | null)[];
              if (x === y) continue;
              // text is ordered by its bytes, as the index does
              const less =
                x === null || x === undefined
                  ? true
                  : y === null || y === undefined
                    ? false
                    : typeof x === 'number'
                      ? x < Number(y)
                      : Buffer.compare(Buffer.from(x), Buffer.from(String(y))) < 0;
              return less === descending ? 1 : -1;
            }
            const alone = sort.every(({ field }) => field === first.field);
            return String(a.id) < String(b.id) === (alone && first.descending) ? 1 : -1;
          };
          expect(seen.map(({ id }) => id)).toEqual(seen.toSorted(compare).map(({ id }) => id));
          expect(new Set(seen.map(({ id }) => id)).size).toBe(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('several fields are refused in words where one value of the first has very many rows, and not after a filter', async () => {
    const many = await workspaceWith([Thing]);
    many.workspace.write({ action: 'test.thing.create', actor: many.owner, source: 'import' }, (work) => {
      for (let at = 0; at < 5200; at++)
        work.insert(Thing, { name: `物 ${at}`, size: at < 1600 ? 1 : 2, day: '2026-01-01', currency: 'CNY' });
    });
    const sort = [
      { field: 'size', descending: false },
      { field: 'name', descending: true },
    ];
    const { workspace, owner } = many;
    const own = filterScope(workspace.registry, owner, workspace.today, workspace.facts.timeZone);
    const page = (filter: Filter | null) =>
      readPage(workspace.reader, Thing, { entity: 'thing', sort, filter, limit: 50 }, own).rows;
    expect(() => page(null)).toThrow(expect.objectContaining({ code: 'tooManyTies' }));
    const names = page({ field: 'size', op: 'equals', value: 1 }).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['物 999', '物 998']);
    workspace.close();
  });

  test('groups hold every row of the selection once; their counts and amounts add up to its own', () => {
    const reader = () => made.workspace.reader;
    fc.assert(
      fc.property(
        fc.constantFrom('kind', 'parentId', 'whoId', 'day', 'size', 'name'),
        fc.constantFrom('day', 'month', 'quarter', 'year'),
        fc.option(filter, { nil: null }),
        (field, unit, given) => {
          const selection = { entity: 'thing', filter: given, sums: ['amount'] };
          const whole = readTotals(reader(), Thing, selection, scope);
          let groups: Group[];
          try {
            groups = readGroups(reader(), Thing, { ...selection, by: { field, unit } }, scope);
          } catch (error) {
            expect(error).toMatchObject({ code: 'tooManyGroups' });
            return;
          }
          expect(new Set(groups.map(({ value }) => value)).size).toBe(groups.length);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
          const added = new Map<string, number>();
          for (const { sums } of groups)
            for (const { currency, amount } of sums) added.set(currency, (added.get(currency) ?? 0) + amount);
          expect([...added].toSorted()).toEqual(whole.sums.map(({ currency, amount }) => [currency, amount]));
          // the filter of a group gives just its rows
          for (const group of groups.slice(0, 4)) {
            const both = given ? { and: [given, group.filter] } : group.filter;
            const own = readTotals(reader(), Thing, { ...selection, filter: both }, scope);
            expect(own).toEqual({ count: group.count, sums: group.sums });
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  test('groups stand in an order that people expect, and only fields that make sense are grouped by', () => {
    const by = (field: string, unit?: 'quarter'): Group[] =>
      readGroups(
        made.workspace.reader,
        Thing,
        { entity: 'thing', by: { field, ...(unit ? { unit } : {}) } },
        scope,
      );
    expect(by('kind').map(({ value }) => value)).toEqual(['a', 'b', null]);
    const quarters = by('day', 'quarter').map(({ value }) => value);
    expect(quarters.slice(0, -1)).toEqual(quarters.slice(0, -1).toSorted().toReversed());
    expect(quarters.at(-1)).toBeNull();
    expect(quarters).toContain('2026-10-01');
    expect(by('whoId').map(({ label: who }) => who)).toContain('李明');
    expect(() => by('amount')).toThrow(expect.objectContaining({ code: 'notGroupable' }));
    expect(() => by('nothing')).toThrow(expect.objectContaining({ code: 'unknownField' }));
  });

  test('adds amounts per currency, never across', () => {
    const { sums } = readTotals(made.workspace.reader, Thing, { entity: 'thing', sums: ['amount'] }, scope);
    const expected = (currency: string) =>
      rows.filter((row) => row.currency === currency).reduce((sum, row) => sum + Number(row.amount ?? 0), 0);
    expect(sums).toEqual([
      { field: 'amount', currency: 'CNY', amount: expected('CNY') },
      { field: 'amount', currency: 'USD', amount: expected('USD') },
    ]);
  });

  test('sorts only by what has an index', () => {
    expect(() =>
      readPage(
        made.workspace.reader,
        Thing,
        { entity: 'thing', sort: { field: 'name', descending: false } },
        scope,
      ),
    ).toThrow(expect.objectContaining({ code: 'notSortable' }));
  });
});
