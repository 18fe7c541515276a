import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undoGroup } from '../../../src/main/core/changes/undo.ts';
import type { RecordValues } from '../../../src/main/core/entities/record-values.ts';
import { type FilterScope, filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { deleteRecords } from '../../../src/main/core/recycle-bin/delete.ts';
import { purgeRecords } from '../../../src/main/core/recycle-bin/purge.ts';
import { restoreRecords } from '../../../src/main/core/recycle-bin/restore.ts';
import type { Member } from '../../../src/main/core/recycle-bin/rows.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import type { Work } from '../../../src/main/core/storage/work.ts';
import { rooms } from '../../../src/main/rooms.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

let desk: TestWorkspace;
let scope: FilterScope;

beforeAll(async () => {
  desk = await workspaceWith(
    rooms.flatMap(({ entities }) => entities),
    { seeds: rooms.flatMap(({ seeds = [] }) => seeds) },
  );
  const { workspace, owner, registry } = desk;
  scope = filterScope(registry, owner, workspace.today, workspace.facts.timeZone);
});
afterAll(() => desk.workspace.close());

const write = (body: (work: Work) => void, undoes?: number): number | null =>
  desk.workspace.write(
    {
      action: 'core.test.write',
      actor: desk.owner,
      source: 'screen',
      ...(undoes === undefined ? {} : { undoes }),
    },
    body,
  ).group;

/** What refers to what, by index: each record is part of, or is needed by, some of those before it. */
const SHAPE: readonly [
  entity: string,
  references: Readonly<Record<string, number>>,
  values?: RecordValues,
][] = [
  ['customer', {}],
  ['customer', { parentId: 0 }],
  ['contact', { customerId: 0 }],
  ['contact', { customerId: 1 }],
  ['salesTeam', {}],
  ['salesperson', { teamId: 4 }],
  ['deal', { customerId: 0, ownerId: 5 }],
  ['quote', { dealId: 6, customerId: 0 }],
  ['quoteLine', { quoteId: 7 }],
  ['activity', { dealId: 6, customerId: 0 }],
  ['activity', { customerId: 1 }],
  ['product', {}],
  ['priceBook', {}],
  ['priceBookEntry', { priceBookId: 12, productId: 11 }],
];
const VALUES: Readonly<Record<string, RecordValues>> = {
  deal: { name: '商机' },
  quote: {
    title: '报价',
    revision: 1,
    status: 'draft',
    currency: 'CNY',
    taxMode: 'exclusive',
    rounding: 'line',
  },
  quoteLine: { position: 1, description: '许可', quantity: '1', unitPrice: '1' },
  activity: { kind: 'note', subject: '记录' },
  priceBookEntry: { unitPrice: 100 },
};
/** What must be in use for the record to be: its whole, and what it holds. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  contact: ['customerId'],
  salesperson: ['teamId'],
  deal: ['customerId', 'ownerId'],
  quote: ['dealId'],
  quoteLine: ['quoteId'],
  activity: ['dealId', 'customerId'],
  priceBookEntry: ['priceBookId'],
};

let made = 0;
function makeRecords(): Member[] {
  const records: Member[] = [];
  write((work) => {
    for (const [name, references] of SHAPE) {
      const entity = desk.registry.get(name);
      made += 1;
      const values: Record<string, string | number | null> = { name: `${name} ${made}`, ...VALUES[name] };
      if (entity.field('name') === undefined) delete values.name;
      for (const [field, at] of Object.entries(references)) values[field] = records[at]?.id ?? null;
      records.push({ entity, id: work.insert(entity, values) });
    }
  });
  return records;
}

type Row = Record<string, unknown>;
const UNCOUNTED = ['version', 'updatedAt', 'updatedBy'];
const rowOf = ({ entity, id }: Member): Row | undefined => {
  const row = desk.workspace.reader.find(entity, id) as Row | undefined;
  return row && Object.fromEntries(Object.entries(row).filter(([name]) => !UNCOUNTED.includes(name)));
};

/** Nothing in use points at a whole, or at what it needs, in the recycle bin. */
function expectWhole(records: readonly Member[]): void {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const record of records) {
    const row = rowOf(record);
    if (!row || row.deletedAt !== null) continue;
    const needed = NEEDED[record.entity.name] ?? [];
    const wanted =
      record.entity.name === 'activity' ? needed.filter((name) => row[name]).slice(0, 1) : needed;
    for (const field of wanted) {
      const target = byId.get(String(row[field]));
      expect(target && rowOf(target)?.deletedAt, `${record.entity.name}.${field}`).toBeNull();
    }
  }
}

const refused = (body: () => void): boolean => {
  try {
    body();
    return false;
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
};

test('whatever is deleted, restored, undone and purged: nothing in use lacks what it needs, and delete then restore is nothing', () => {
  const at = fc.nat({ max: SHAPE.length - 1 });
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('delete' as const), at }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('restore' as const), at }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), at: fc.nat({ max: 5 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('purge' as const), at }) },
  );
  const done = { delete: 0, restore: 0, undo: 0, purge: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), (steps) => {
      const records = makeRecords();
      const groups: number[] = [];
      for (const { do: verb, at: place } of steps) {
        const before = records.map(rowOf);
        const fitting = records.filter(
          (_, index) => before[index] && (before[index].deletedAt === null) === (verb === 'delete'),
        );
        const record = fitting[place % Math.max(fitting.length, 1)];
        if (!record) continue;
        const carriedOut = !refused(() => {
          const undone = groups.at(-1 - place);
          const group = write(
            (work) => {
              if (verb === 'delete') deleteRecords(work, record.entity, [record.id], scope);
              else if (verb === 'restore') restoreRecords(work, [record], scope);
              else if (verb === 'purge') purgeRecords(work, [record], scope);
              else if (undone !== undefined) undoGroup(work, undone, scope);
            },
            verb === 'undo' ? undone : undefined,
          );
          if (group !== null) {
            done[verb] += 1;
            if (verb !== 'purge') groups.push(group);
          }
        });
        if (!carriedOut) expect(records.map(rowOf)).toEqual(before);
        if (carriedOut && verb === 'delete') {
          write((work) => restoreRecords(work, [record], scope));
          expect(records.map(rowOf)).toEqual(before);
          const again = write((work) => deleteRecords(work, record.entity, [record.id], scope));
          if (again !== null) groups.push(again);
        }
        expectWhole(records);
      }
    }),
    { numRuns: 60 },
  );
  for (const [verb, times] of Object.entries(done))
    expect(times, `${verb}: often enough to mean something`).toBeGreaterThan(5);
  expect(verifyWorkspace(desk.workspace.reader, desk.registry).findings).toEqual([]);
}, 120_000);
