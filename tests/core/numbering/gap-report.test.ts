import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { absencesOf } from '../../../src/main/core/numbering/absences.ts';
import { gapReport } from '../../../src/main/core/numbering/gap-report.ts';
import { type Connection, openConnection } from '../../../src/main/core/storage/connection.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';
import { act, Contract, issue, Lead } from './copies-for-test.ts';

let made: TestWorkspace;
beforeEach(async () => {
  made = await workspaceWith([Lead, Contract], { clock: () => Date.UTC(2026, 10, 23, 4) });
});
const report = () => gapReport(made.workspace.reader, made.registry);
const newLead = (): string => act(made, (work) => work.insert(Lead, { name: '线索' }));

/** Changes the file as another program with the key would, triggers out of the way. */
function tamper(change: (database: Connection) => void) {
  made.workspace.close();
  const connection = openConnection(dataFile(made.path), made.key, 'write');
  const { database } = connection;
  for (const name of database.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())
    database.exec(`drop trigger "${name}"`);
  change(database);
  const reader = new Reader(connection);
  const found = {
    numbers: verifyWorkspace(reader, made.registry).findings.filter(({ check }) => check === 'numbers'),
    accounts: gapReport(reader, made.registry),
  };
  database.close();
  return found;
}

describe('the account of numbers', () => {
  test('says in words that nothing is missing', () => {
    for (let at = 0; at < 3; at++) issue(made);
    const [contracts] = report();
    expect(contracts).toMatchObject({
      first: 'HT-A-2026-000001',
      last: 'HT-A-2026-000003',
      issued: 3,
      missing: 0,
      whole: true,
    });
    expect(contracts?.words.zh).toBe('从 HT-A-2026-000001 到 HT-A-2026-000003 连续，共 3 个，没有缺号。');
    expect(contracts?.words.en).toContain('none missing');
  });

  test('a refused command gives its number back; a voided document keeps its own', () => {
    issue(made);
    expect(() =>
      act(made, (work) => {
        work.nextNumber(Contract);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    const voided = act(made, (work) =>
      work.insert(Contract, { number: work.nextNumber(Contract), state: 'issued' }),
    );
    act(made, (work) => work.update(Contract, voided, { state: 'void' }));
    expect(issue(made)).toBe('HT-A-2026-000003');
    expect(report()).toMatchObject([{ issued: 3, missing: 0, whole: true }]);
  });

  test('a working record in the recycle bin, or removed for good, is named with its reason', () => {
    const [first, , third] = [newLead(), newLead(), newLead(), newLead()];
    act(made, (work) => work.update(Lead, first ?? '', { deletedAt: work.now }));
    act(made, (work) => work.remove(Lead, third ?? ''));
    const [leads] = report();
    expect(leads).toMatchObject({
      issued: 3,
      missing: 1,
      whole: true,
      absences: [
        { first: 'XS-A-2026-000001', reason: 'recycleBin' },
        { first: 'XS-A-2026-000003', reason: 'removed' },
      ],
    });
    expect(leads?.words.zh).toContain('记录在回收站');
    expect(verifyWorkspace(made.workspace.reader, made.registry).findings).toEqual([]);
  });

  test('a gap in a gapless series is a finding that names the number', () => {
    for (let at = 0; at < 4; at++) issue(made);
    const gone = tamper((database) => database.exec("delete from contract where number like '%000002'"));
    expect(gone.accounts).toMatchObject([{ missing: 1, whole: false, absences: [{ reason: 'unknown' }] }]);
    expect(gone.numbers.map(({ detail }) => detail.zh).join()).toContain('HT-A-2026-000002');
  });

  test('a counter set back is a finding', () => {
    for (let at = 0; at < 4; at++) issue(made);
    const { numbers } = tamper((database) => database.exec('update number_counter set next = 2'));
    expect(numbers.map(({ detail }) => detail.zh).join()).toContain('计数器落后');
  });

  test('a counter set to a trillion is told at once', () => {
    issue(made);
    const { accounts } = tamper((database) =>
      database.exec('update number_counter set next = 1000000000000'),
    );
    expect(accounts).toMatchObject([{ missing: 999_999_999_998, whole: false }]);
  });

  test('a number borne twice is a finding', () => {
    issue(made);
    issue(made);
    const { numbers } = tamper((database) => {
      database.exec('drop index contract_unique_number');
      database.exec("update contract set number = 'HT-A-2026-000001'");
    });
    expect(numbers.map(({ detail }) => detail.zh).join()).toContain('编号重复：HT-A-2026-000001');
  });
});

test('absences are exactly the numbers that are not there, in order, each in one run', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(
      fc.record({
        serials: some,
        removed: some,
        last: fc.integer({ min: 0, max: 60 }),
        after: fc.nat({ max: 60 }),
        many: fc.nat({ max: 20 }),
      }),
      ({ serials, removed, last, after, many }) => {
        const written = (numbers: number[]) => new Map(numbers.map((serial) => [serial, String(serial)]));
        const held = {
          present: written(serials),
          inBin: new Set<number>(),
          removed: written(removed),
          elsewhere: [{ after, last: after + many }],
        };
        const runs = absencesOf(held, last);
        const named = runs.flatMap(({ from, to, reason }) =>
          Array.from({ length: to - from + 1 }, (_, at) => [from + at, reason]),
        );
        const expected = Array.from({ length: last }, (_, at) => at + 1)
          .filter((serial) => !serials.includes(serial))
          .map((serial) => [
            serial,
            removed.includes(serial)
              ? 'removed'
              : serial > after && serial <= after + many
                ? 'elsewhere'
                : 'unknown',
          ]);
        expect(named).toEqual(expected);
      },
    ),
  );
});
