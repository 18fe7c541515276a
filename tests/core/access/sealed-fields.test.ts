import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

/** Distinctive in minor units, and as any screen, file or document would write it. */
const COST = 987_654_321;
const CANARY = /98765432[\d.]|9[,.]?876[,.]?543[,.]21/;

let app: App;
let call: () => Caller;
let product: string;
let recoveryCode: string;

beforeEach(async () => {
  ({ app, call } = await appForTest());
  recoveryCode = '';
  product = (
    await call().records.create({
      entity: 'product',
      values: { name: '云帆 CRM', listPrice: 1_200_000_000, cost: COST },
    })
  ).id;
  await call().records.update({ entity: 'product', id: product, values: { cost: COST + 1 } });
  await call().records.update({ entity: 'product', id: product, values: { cost: COST } });
});
afterEach(() => app.close());

const costSeen = async (): Promise<unknown> =>
  (await call().records.get({ entity: 'product', id: product })).row.cost;

/** Every value of every table, as the key of the file alone lets anybody read it. */
function rawText(): string {
  const { workspace } = app.core.sessions.demand();
  const { database } = openConnection(dataFile(workspace.folder), workspace.key, 'read');
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and sql not like '%fts5%'")
      .pluck()
      .all() as string[];
    return tables
      .filter((name) => !name.startsWith('search_'))
      .map((name) => JSON.stringify(database.prepare(`select * from "${name}"`).raw().all()))
      .join('\n');
  } finally {
    database.close();
  }
}

describe('a sensitive field', () => {
  test('is not in the file for whoever has its key alone: not in the row, not in the log', () => {
    const text = rawText();
    expect(text).toContain('云帆 CRM');
    expect(text).not.toMatch(CANARY);
  });

  test('is in no output of a role without the right', async () => {
    await becomeRole(call(), 'salesLead');
    const bytesOf = (id: string): string =>
      new TextDecoder('latin1').decode(app.transfers.take(id)?.bytes ?? new Uint8Array());
    const outputs: unknown[] = [
      await call().meta.describe(),
      await call().lists.page({ entity: 'product' }),
      await call().records.get({ entity: 'product', id: product }),
      await call().records.pick({ entity: 'product', search: '云帆' }),
      await call().history.of({ entity: 'product', id: product }),
      await call().search.find({ text: '云帆' }),
      await call().search.find({ text: '987654321' }),
      await call().sales.quote.lineFor({ productId: product, priceBookId: null }),
      await call().changes.recent(),
    ];
    for (const format of ['csv', 'json'] as const)
      outputs.push(bytesOf((await call().exports.list({ entity: 'product', format })).download));
    expect(rawText()).not.toMatch(CANARY);
    for (const output of outputs) {
      expect(JSON.stringify(output)).not.toMatch(CANARY);
      expect(JSON.stringify(output)).not.toContain('sealed.1.');
    }
    const asked = { field: 'cost', op: 'greaterThan', value: 1 } as const;
    for (const refused of [
      call().lists.page({ entity: 'product', filter: asked }),
      call().lists.totals({ entity: 'product', sums: ['cost'] }),
      call().lists.page({ entity: 'deal', filter: { ...asked, field: 'productId.cost' } }),
      call().lists.page({ entity: 'product', sort: { field: 'cost', descending: true } }),
      call().records.update({ entity: 'product', id: product, values: { cost: 1 } }),
      call().records.create({ entity: 'product', values: { name: 'x', cost: 1 } }),
      call().exports.list({ entity: 'product', format: 'csv', columns: ['cost'], filter: asked }),
    ])
      expect(await refusalOf(refused)).toBe('unknownField');
  });

  test('keeps its value when somebody without the right changes the rest of the record', async () => {
    await becomeRole(call(), 'salesLead');
    await call().records.update({ entity: 'product', id: product, values: { unit: '套' } });
    await becomeOwner(call());
    expect(await costSeen()).toBe(COST);
  });

  test('can be listed, filtered, added up, exported, read in the history and undone by who may', async () => {
    await becomeRole(call(), 'finance');
    expect(await costSeen()).toBe(COST);
    const filter = { field: 'cost', op: 'between', value: [COST - 5, COST + 5] } as const;
    expect((await call().lists.page({ entity: 'product', filter })).rows).toHaveLength(1);
    expect((await call().lists.totals({ entity: 'product', sums: ['cost'] })).sums).toEqual([
      { field: 'cost', currency: 'CNY', amount: COST },
    ]);
    const { entries } = await call().history.of({ entity: 'product', id: product });
    expect(entries[0]?.changes).toMatchObject([{ field: 'cost', old: COST + 1, new: COST }]);
    await call().records.update({ entity: 'product', id: product, values: { cost: 5 } });
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect(await costSeen()).toBe(COST);
    await becomeOwner(call());
    expect((await call().workspace.verify()).findings).toEqual([]);
  });

  test('that was moved to another record does not open there', async () => {
    const other = await call().records.create({ entity: 'product', values: { name: '乙', cost: 7 } });
    const { workspace } = app.core.sessions.demand();
    const { database, context } = openConnection(
      dataFile(workspace.folder),
      workspace.key,
      'write',
      workspace.seals,
    );
    context.group = 1;
    database
      .prepare('update product set cost = (select cost from product where id = ?) where id = ?')
      .run(product, other.id);
    database.close();
    expect(await refusalOf(call().records.get({ entity: 'product', id: other.id }))).toBe('workspaceDamaged');
  });
});

describe('the keys of sensitive fields', () => {
  test('follow the role: given with the right, taken with it, and new for what is written from then on', async () => {
    const person = await becomeRole(call(), 'finance');
    const before = app.core.sessions.demand().workspace.seals;
    expect(await costSeen()).toBe(COST);
    await becomeOwner(call());
    await call().access.people.update({ id: person.id, role: 'salesLead' });
    await call().records.update({ entity: 'product', id: product, values: { cost: 4_321 } });
    const { workspace } = app.core.sessions.demand();
    expect(await costSeen()).toBe(4_321);
    // even with the keys of before and the file, the new value stays shut
    const old = openConnection(dataFile(workspace.folder), workspace.key, 'read', before);
    expect(new Reader(old).find(app.core.registry.get('product'), product)).toMatchObject({ cost: null });
    old.database.close();
    await call().access.people.update({ id: person.id, role: 'finance' });
    await call().session.lock();
    await call().session.unlock({ personId: person.id, passphrase: 'passphrase of finance' });
    expect(await costSeen()).toBe(4_321);
    expect((await call().history.of({ entity: 'product', id: product })).entries[0]?.changes).toMatchObject([
      { old: COST, new: 4_321 },
    ]);
  });

  test('are handed on only by somebody who holds them', async () => {
    const { workspace, actor } = app.core.sessions.demand();
    const { database } = openConnection(dataFile(workspace.folder), workspace.key, 'write');
    database.prepare('delete from seal_grant where holder = ?').run(actor.id);
    database.close();
    await becomeOwner(call());
    const adding = call().access.people.add({ name: '李雷', role: 'finance', passphrase: 'long enough' });
    expect(await refusalOf(adding)).toBe('sealKeyMissing');
  });

  test('come back with the recovery code, and a new code opens them as well', async () => {
    const renewed = await call().access.account.renewRecoveryCode({ passphrase: PASSPHRASE });
    recoveryCode = renewed.recoveryCode;
    await call().session.lock();
    await call().session.recover({ recoveryCode, passphrase: 'a new passphrase' });
    expect(await costSeen()).toBe(COST);
    await call().session.lock();
    await call().session.unlock({ passphrase: 'a new passphrase' });
    expect(await costSeen()).toBe(COST);
    const [latest] = (await call().access.account.get()).signIns.slice(1);
    expect(latest?.method).toBe('recovery');
  });

  test('a code that has been renewed opens nothing, and renewing asks who it is', async () => {
    expect(await refusalOf(call().access.account.renewRecoveryCode({ passphrase: 'not mine at all' }))).toBe(
      'passphraseWrong',
    );
    const first = await call().access.account.renewRecoveryCode({ passphrase: PASSPHRASE });
    await call().access.account.renewRecoveryCode({ passphrase: PASSPHRASE });
    await call().session.lock();
    expect(
      await refusalOf(
        call().session.recover({ recoveryCode: first.recoveryCode, passphrase: 'a new passphrase' }),
      ),
    ).toBe('recoveryCodeWrong');
    await becomeOwner(call());
  });
});
