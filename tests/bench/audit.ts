import { type AuditFilter, readAudit } from '../../src/main/core/changes/audit-log.ts';
import { dailyHeads } from '../../src/main/core/changes/daily-heads.ts';
import { addRow, beginHash, GENESIS } from '../../src/main/core/changes/hash.ts';
import { newId } from '../../src/main/core/ids.ts';
import { openConnection } from '../../src/main/core/storage/connection.ts';
import { verifyLog } from '../../src/main/core/storage/verify.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { Deal } from '../../src/main/domains/sales/index.ts';
import { type Bench, benchWorkspace } from './bench-workspace.ts';
import { milliseconds, percentile, type Row, times } from './measure.ts';

const BEGIN = Date.UTC(2023, 0, 1);
const SOURCES = ['screen', 'screen', 'screen', 'commandLine', 'import', 'rule'];
const KINDS = ['customer', 'deal', 'contact', 'activity', 'quote'];

/** A log of that many actions, written past the unit of work: each changes one record of a kind, now and then two. */
function fillLog({ path, key, actor }: Bench, count: number): string {
  const { database } = openConnection(dataFile(path), key, 'write');
  const group = database.prepare(
    `insert into change_group (seq, device, clock, at, actor, action, reason, source, undoes, firstRow, lastRow, previousHash, hash)
     values (@seq, @device, @clock, @at, @actor, @action, @reason, @source, @undoes, @firstRow, @lastRow, @previousHash, @hash)`,
  );
  const row = database.prepare(
    'insert into change_row values (@id, @groupSeq, @entity, @recordId, @op, @changes)',
  );
  const begin = database
    .prepare('select max(seq) as seq, max(lastRow) as row, hash from change_group')
    .get() as {
    seq: number;
    row: number;
    hash: Uint8Array;
  };
  const records = Array.from({ length: 50_000 }, () => newId(BEGIN));
  let hash: Uint8Array = begin.hash ?? GENESIS;
  let rowId = begin.row;
  database.exec('begin');
  for (let at = 1; at <= count; at++) {
    const entity = KINDS[at % KINDS.length] ?? '';
    const moment = BEGIN + at * 90_000;
    const header = {
      seq: begin.seq + at,
      device: 'bench',
      clock: moment * 4096,
      at: moment,
      actor: at % 3 === 0 ? actor.id : `person-${at % 12}`,
      action: `${entity === 'customer' || entity === 'contact' ? 'directory' : 'sales'}.${entity}.${at % 5 ? 'update' : 'create'}`,
      reason: at % 50 === 0 ? `客户要求更正第 ${at} 次` : null,
      source: SOURCES[at % SOURCES.length] ?? 'screen',
      undoes: at % 200 === 0 ? begin.seq + at - 1 : null,
      firstRow: rowId + 1,
      lastRow: rowId + 1 + (at % 10 === 0 ? 1 : 0),
    };
    const digest = beginHash(hash, header);
    while (rowId < header.lastRow) {
      rowId += 1;
      const change = {
        id: rowId,
        entity,
        recordId: records[(at * 7919) % records.length] ?? '',
        op: 'update',
        changes: `{"name":["旧名 ${at}","新名 ${at}"],"amount":[${at},${at + 1}]}`,
      };
      addRow(digest, change);
      row.run({ ...change, groupSeq: header.seq });
    }
    const sealed = digest.digest();
    group.run({ ...header, previousHash: hash, hash: sealed });
    hash = sealed;
  }
  database.exec('commit');
  database.close();
  return records[0] ?? '';
}

/** Pages of the audit log by each filter that the screen offers: the first, and the 5,000th or the last. */
export async function benchAudit(count: number): Promise<Row[]> {
  const bench = await benchWorkspace();
  fillLog(bench, count);
  const workspace = bench.open();
  const scope = bench.scope(workspace);
  const { reader, facts } = workspace;
  const day = (at: number): string => new Date(BEGIN + at * 90_000).toISOString().slice(0, 10);
  const filters: [string, AuditFilter][] = [
    ['everything', {}],
    ['a person', { person: bench.actor.id }],
    ['a room', { room: 'sales' }],
    ['an action', { action: 'sales.deal.update' }],
    ['a source', { source: 'commandLine' }],
    ['a kind of record', { entity: 'deal' }],
    ['days', { from: day(count * 0.1), to: day(count * 0.9) }],
    ['undos', { undo: 'undo' }],
    ['undone', { undo: 'undone' }],
    ['text of the reason', { reason: '更正' }],
    [
      'person, source, kind and days',
      { person: bench.actor.id, source: 'screen', entity: 'deal', to: day(count * 0.8) },
    ],
    ['person and source that never met', { person: 'person-1', source: 'commandLine' }],
  ];
  const rows = filters.map(([what, filter]): Row => {
    const page = (below: number | null): ReturnType<typeof readAudit> =>
      readAudit(reader, filter, below, 50, scope);
    const timed = (below: number | null): number =>
      percentile(
        times(30, () => page(below)),
        0.5,
      );
    let below: number | null = null;
    let pages = 1;
    const leap = (from: number | null): number | null => readAudit(reader, filter, from, 200, scope).next;
    for (let next = leap(null); next !== null && pages < 5000; next = leap(next)) {
      below = next;
      pages += 4; // of fifty
    }
    const [first, far] = [timed(null), timed(below)];
    return {
      what: `audit log of ${count} actions by ${what}: page 1, page ${pages}`,
      measured: `${milliseconds(first)}, ${milliseconds(far)}`,
      ratio: `${(far / first).toFixed(2)}×`,
      budget: '≤ 5 ms',
      within: first <= 5 && far <= 5,
    };
  });
  const once = (what: string, limit: number, body: () => void): Row => {
    const taken = times(1, body)[0] ?? 0;
    return {
      what,
      measured: milliseconds(taken),
      ratio: '',
      budget: `≤ ${limit} ms`,
      within: taken <= limit,
    };
  };
  const month = Date.now();
  rows.push(
    once('daily heads of the whole log', 3000, () => dailyHeads(reader, 0, month * 2, facts.timeZone)),
    once('daily heads of 30 days', 200, () =>
      dailyHeads(reader, BEGIN, BEGIN + 30 * 86_400_000, facts.timeZone),
    ),
  );
  workspace.close();
  return rows;
}

/** The check of the log and of every value of every record against it. */
export async function benchVerify(deals: number): Promise<Row> {
  const bench = await benchWorkspace();
  const workspace = bench.open();
  const command = { action: 'sales.deal.import', actor: bench.actor, source: 'import' as const };
  for (let at = 0; at < deals; at += 1000)
    workspace.write(command, (work) => {
      for (let each = 0; each < 1000; each++)
        work.insert(Deal, { name: `商机 ${at + each}`, amount: each * 100, nextStep: '联系客户' });
    });
  let rows = 0;
  const taken = times(1, () => {
    const found = verifyLog(workspace.reader, workspace.registry);
    rows = found.rows;
    if (found.findings.length > 0) throw new Error(JSON.stringify(found.findings));
  });
  workspace.close();
  const [measured = 0] = taken;
  return {
    what: `verify the chain and ${deals} deals value by value (${rows} rows of log)`,
    measured: milliseconds(measured),
    ratio: `${((measured * 1000) / rows).toFixed(1)} µs a row`,
    budget: '≤ 10000 ms',
    within: measured <= 10_000,
  };
}
