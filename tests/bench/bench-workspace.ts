import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, SYSTEM } from '../../src/main/core/access/actor.ts';
import { systemClock } from '../../src/main/core/clock.ts';
import { newId } from '../../src/main/core/ids.ts';
import { type FilterScope, filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { CUT } from '../../src/main/core/search/index-text.ts';
import { type Connection, openConnection } from '../../src/main/core/storage/connection.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { createWorkspace } from '../../src/main/core/workspace/create-workspace.ts';
import { Workspace } from '../../src/main/core/workspace/workspace.ts';
import { registry, seeds } from '../../src/main/rooms.ts';

export const BENCH_PASSPHRASE = 'bench-bench';

export interface Bench {
  readonly path: string;
  readonly key: Uint8Array;
  readonly actor: Actor;
  open(): Workspace;
  scope(workspace: Workspace): FilterScope;
}

/** An empty workspace of the real house in a temporary folder. */
export async function benchWorkspace(): Promise<Bench> {
  const home = mkdtempSync(join(tmpdir(), 'vdesk-bench-'));
  const wanted = {
    home,
    company: 'Bench',
    person: 'Bench',
    passphrase: BENCH_PASSPHRASE,
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
  };
  const { path, key, personId } = await createWorkspace(wanted, registry, seeds, systemClock, {
    memoryKiB: 1024,
    iterations: 1,
  });
  const actor: Actor = { id: personId, name: 'Bench', role: SYSTEM.role, team: [personId] };
  return {
    path,
    key,
    actor,
    open: () => Workspace.open(path, key, registry, systemClock),
    scope: (workspace) => filterScope(registry, actor, workspace.today, workspace.facts.timeZone),
  };
}

/** Fills the deal table with as many rows as asked for, as fast as the engine takes them: no log, indexes afterwards. */
export function fillDeals({ path, key }: Bench, count: number): void {
  const { database } = openConnection(dataFile(path), key, 'write');
  try {
    const parts = database
      .prepare(
        "select type, name, sql from sqlite_master where type in ('trigger', 'index') and tbl_name = 'deal' and sql is not null",
      )
      .all() as { type: string; name: string; sql: string }[];
    for (const { type, name } of parts) database.exec(`drop ${type} "${name}"`);
    insertDeals(database, count);
    for (const { sql } of parts) database.exec(sql);
    database.exec('analyze');
  } finally {
    database.close();
  }
}

function insertDeals(database: Connection, count: number): void {
  const stages = database.prepare("select id, pipelineId from stage where category = 'open'").all() as {
    id: string;
    pipelineId: string;
  }[];
  const insert = database.prepare(
    `insert into deal (id, version, createdAt, createdBy, updatedAt, updatedBy, source, number, name, stageId, pipelineId, status, amount, currency, openedOn)
     values (?, 1, ?, 'bench', ?, 'bench', 'bench', ?, ?, ?, ?, 'open', ?, 'CNY', ?)`,
  );
  const search = database.prepare(
    `insert into search_deal (rowid, internal) values (?, vd_search(${CUT}, 'text name', ?, ?))`,
  );
  const day = Date.UTC(2020, 0, 1);
  database.transaction(() => {
    for (let at = 0; at < count; at++) {
      const stage = stages[at % stages.length];
      const opened = new Date(day + ((at * 7919) % 2000) * 86_400_000).toISOString().slice(0, 10);
      const name = `轴承采购 ${at} 上海${at % 977}`;
      const done = insert.run(
        newId(Date.now()),
        at,
        at,
        `SJ-B-2020-${at}`,
        name,
        stage?.id,
        stage?.pipelineId,
        (at * 104_729) % 1_000_000,
        opened,
      );
      if (at < 200_000) search.run(done.lastInsertRowid, `SJ-B-2020-${at}`, name);
    }
  })();
}

/** Closes most of the deals over five years and gives them to the salespeople there are, past the log. */
export function closeDeals({ path, key }: Bench): void {
  const { database } = openConnection(dataFile(path), key, 'write');
  const triggers = database
    .prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'deal'")
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`);
  database.exec(
    `update deal set status = case rid % 5 when 0 then 'open' when 1 then 'lost' else 'won' end,
       closedOn = case rid % 5 when 0 then null else date(openedOn, '+' || (rid % 90) || ' days') end,
       ownerId = (select id from salesperson s where s.rid = 1 + deal.rid % (select count(*) from salesperson))`,
  );
  for (const { sql } of triggers) database.exec(sql);
  database.exec('analyze');
  database.close();
}
