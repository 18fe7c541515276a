import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { STANDARD_ROLES } from '../../../src/main/core/access/standard-roles.ts';
import { type AuditFilter, readAudit } from '../../../src/main/core/changes/audit-log.ts';
import { type FilterScope, filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import type { LoggedGroup } from '../../../src/main/core/storage/change-log.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T02:00:00Z');

let app: App;
let call: () => Caller;
let now = START;
let sales = '';
let customer = '';
let hidden = '';

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  customer = (await call().records.create({ entity: 'customer', values: { name: '云帆科技' } })).id;
  for (let at = 0; at < 60; at++) {
    now += Math.floor(DAY / 7);
    // the machine's clock runs back for a while
    if (at === 30) now -= 3 * DAY;
    await call().records.update({ entity: 'customer', id: customer, values: { industry: `行业 ${at}` } });
    if (at % 6 === 0) await call().records.create({ entity: 'contact', values: { name: `联系人 ${at}` } });
    if (at % 10 === 0) {
      const [latest] = await call().changes.recent();
      await call().changes.undo({ group: latest?.group ?? 0, reason: `第 ${at} 次有误` });
    }
  }
  const doomed = await call().records.create({ entity: 'deal', values: { name: '绝密商机', amount: 900 } });
  hidden = doomed.id;
  await call().records.delete({ entity: 'deal', ids: [hidden], reason: '绝密商机重复' });
  sales = (await becomeRole(call(), 'sales')).id;
  await call().records.create({ entity: 'customer', values: { name: '销售建的客户' } });
  await becomeOwner(call());
});
afterAll(() => app.close());

const scope = (): FilterScope => {
  const { workspace, actor } = app.core.sessions.demand();
  return filterScope(workspace.registry, actor, workspace.today, workspace.facts.timeZone);
};

/** All pages of a filter, in small pages. */
function pages(filter: AuditFilter, limit = 7): number[] {
  const { reader } = app.core.sessions.demand().workspace;
  const found: number[] = [];
  let below: number | null = null;
  do {
    const page: ReturnType<typeof readAudit> = readAudit(reader, filter, below, limit, scope());
    expect(page.lines.length).toBeLessThanOrEqual(limit);
    found.push(...page.lines.map(({ group }) => group));
    below = page.next;
  } while (below !== null);
  return found;
}

/** The same by looking at every action. */
function scanned(meets: (group: LoggedGroup) => boolean): number[] {
  const { reader } = app.core.sessions.demand().workspace;
  return reader
    .sqlAll<LoggedGroup>('select * from change_group order by seq desc')
    .filter(meets)
    .map(({ seq }) => seq);
}

const wrote = (column: 'entity' | 'recordId', value: string): Set<number> =>
  new Set(
    app.core.sessions
      .demand()
      .workspace.reader.sqlAll<{ seq: number }>(
        `select distinct groupSeq as seq from change_row where "${column}" = ?`,
        [value],
      )
      .map(({ seq }) => seq),
  );

describe('the audit log', () => {
  test('gives the same by every filter and mixture as a look at every action, newest first, nothing twice', () => {
    const owner = scope().actor.id;
    const undone = new Set(
      scanned(({ undoes }) => undoes !== null).map((seq) => {
        const { reader } = app.core.sessions.demand().workspace;
        return reader.sqlFirst<{ undoes: number }>('select undoes from change_group where seq = ?', [seq])
          ?.undoes;
      }),
    );
    const march = (at: number): boolean =>
      at >= Date.parse('2026-03-04T16:00:00Z') && at < Date.parse('2026-03-06T16:00:00Z');
    const days = { from: '2026-03-05', to: '2026-03-06' };
    const cases: [AuditFilter, (group: LoggedGroup) => boolean][] = [
      [{}, () => true],
      [{ person: owner }, ({ actor }) => actor === owner],
      [{ person: sales }, ({ actor }) => actor === sales],
      [{ room: 'directory' }, ({ action }) => action.startsWith('directory.')],
      [{ action: 'core.change.undo' }, ({ action }) => action === 'core.change.undo'],
      [{ source: 'system' }, ({ source }) => source === 'system'],
      [{ entity: 'contact' }, ({ seq }) => wrote('entity', 'contact').has(seq)],
      [{ entity: 'customer' }, ({ seq }) => wrote('entity', 'customer').has(seq)],
      [{ record: { entity: 'customer', id: customer } }, ({ seq }) => wrote('recordId', customer).has(seq)],
      [days, ({ at }) => march(at)],
      [{ from: '2026-03-05' }, ({ at }) => at >= Date.parse('2026-03-04T16:00:00Z')],
      [{ to: '2026-03-06' }, ({ at }) => at < Date.parse('2026-03-06T16:00:00Z')],
      [{ undo: 'undo' }, ({ undoes }) => undoes !== null],
      [{ undo: 'undone' }, ({ seq }) => undone.has(seq)],
      [{ reason: '次有误' }, ({ reason }) => reason?.includes('次有误') ?? false],
      [
        { ...days, entity: 'customer', person: owner, room: 'directory' },
        ({ at, actor, action, seq }) =>
          march(at) &&
          actor === owner &&
          action.startsWith('directory.') &&
          wrote('entity', 'customer').has(seq),
      ],
      [
        { undo: 'undo', reason: '0 次', person: owner },
        ({ undoes, reason }) => undoes !== null && (reason?.includes('0 次') ?? false),
      ],
      [{ person: sales, source: 'system' }, () => false],
    ];
    for (const [filter, meets] of cases) {
      const expected = scanned(meets);
      expect(pages(filter), JSON.stringify(filter)).toEqual(expected);
      if (filter.source !== 'system' || !filter.person) expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('says who, what, why and which records; an action in full says each field', async () => {
    const { lines } = await call().audit.page({ filter: { entity: 'deal' } });
    expect(lines[0]).toMatchObject({
      actor: '王芳',
      actionLabel: { zh: '删除商机' },
      source: 'commandLine',
      reason: '绝密商机重复',
      changes: 1,
      records: [{ entity: 'deal', id: hidden, title: '绝密商机' }],
    });
    const created = await call().audit.entry({ group: lines[1]?.group ?? 0 });
    expect(created.touched[0]?.fields).toContainEqual(
      expect.objectContaining({ field: 'amount', old: null, new: 900, currency: 'CNY' }),
    );
    expect(created.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('refuses days that do not exist or run backwards, and kinds that do not exist', async () => {
    for (const [filter, code] of [
      [{ from: '2026-02-30' }, 'notDate'],
      [{ to: 'gestern' }, 'notDate'],
      [{ from: '2026-03-02', to: '2026-03-01' }, 'datesReversed'],
      [{ entity: 'nothing' }, 'unknownEntity'],
      [{ record: { entity: 'customer', id: 'nobody' } }, 'notFound'],
    ] as const)
      expect(await refusalOf(call().audit.page({ filter }))).toBe(code);
    expect(await refusalOf(call().audit.entry({ group: 999_999 }))).toBe('invalidInput');
  });
});

describe('within rights', () => {
  const role = STANDARD_ROLES.find(({ id }) => id === 'sales');
  const asSales = (): FilterScope => {
    if (!role) throw new Error('no such role');
    const { workspace } = app.core.sessions.demand();
    const actor = { id: sales, name: '李雷', role, team: [sales] };
    return filterScope(workspace.registry, actor, workspace.today, workspace.facts.timeZone);
  };

  test('what the reader may not see is counted, not shown, and cannot be searched', () => {
    const { reader } = app.core.sessions.demand().workspace;
    const all = readAudit(reader, { person: scope().actor.id }, null, 200, asSales()).lines;
    const about = all.filter(({ group }) => wrote('recordId', hidden).has(group));
    expect(about).toHaveLength(2);
    for (const line of about)
      expect(line).toMatchObject({ reason: null, records: [], changes: expect.any(Number) });
    expect(JSON.stringify(all)).not.toContain('绝密');
    expect(readAudit(reader, { reason: '绝密' }, null, 50, asSales()).lines).toEqual([]);
    expect(() => readAudit(reader, { record: { entity: 'deal', id: hidden } }, null, 50, asSales())).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    );
  });

  test('the log is closed to whoever lacks its permission', async () => {
    await becomeRole(call(), 'sales');
    for (const refused of [
      call().audit.page({}),
      call().audit.entry({ group: 2 }),
      call().audit.heads.list({}),
      call().audit.export({ format: 'csv' }),
      call().audit.startCheck(),
    ])
      expect(await refusalOf(refused)).toBe('notAllowed');
    await becomeOwner(call());
  });
});

describe('as a file', () => {
  test('one line for each record changed, guarded against formulas, and itself logged', async () => {
    await call().records.create({ entity: 'customer', values: { name: '=HYPERLINK("x")' } });
    const { download, rows, name } = await call().audit.export({
      filter: { entity: 'customer' },
      format: 'csv',
    });
    const text = new TextDecoder().decode(app.transfers.take(download)?.bytes);
    expect(name).toBe('操作记录.csv');
    expect(text.trim().split('\r\n')).toHaveLength(rows + 1);
    expect(text).toContain("'=HYPERLINK");
    expect(text).toContain('行业：行业 0 → 行业 1');
    const [latest] = (await call().audit.page({ limit: 1 })).lines;
    expect(latest).toMatchObject({ action: 'core.audit.export', actionLabel: { zh: '导出操作记录' } });
    const json = await call().audit.export({
      filter: { entity: 'deal' },
      format: 'json',
      language: 'en',
    });
    const records = JSON.parse(new TextDecoder().decode(app.transfers.take(json.download)?.bytes));
    expect(records[1]).toMatchObject({ person: '王芳', entity: 'Deal', record: '绝密商机' });
    expect((await call().audit.export({ format: 'xlsx' })).rows).toBeGreaterThan(60);
  });
});
