import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { loggedColumns } from '../../../src/main/core/storage/schema/triggers.ts';
import { appForTest, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: () => Caller;
beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

const workspace = () => app.core.sessions.demand().workspace;
const lastAction = (): number =>
  workspace().reader.sqlFirst<{ seq: number }>('select max(seq) as seq from change_group')?.seq ?? 0;

const KINDS = ['customer', 'contact', 'activity', 'deal'] as const;
type Kind = (typeof KINDS)[number];

/** All records that stand in lists, as the log knows them. */
const digest = (): string =>
  JSON.stringify(
    KINDS.map((kind) => {
      const columns = loggedColumns(app.core.registry.get(kind))
        .map((name) => `"${name}"`)
        .join(', ');
      return workspace().reader.sqlAll(
        `select ${columns} from "${kind}" where deletedAt is null order by id`,
      );
    }),
  );

interface Step {
  readonly verb: 'create' | 'update' | 'delete' | 'restore';
  readonly kind: Kind;
  readonly which: number;
  readonly text: string;
  readonly amount: number;
}

const steps = fc.array(
  fc.record<Step>({
    verb: fc.constantFrom('create', 'update', 'update', 'delete', 'restore'),
    kind: fc.constantFrom(...KINDS),
    which: fc.nat(50),
    text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    amount: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 14 },
);

const idsOf = (kind: Kind): string[] =>
  workspace()
    .reader.sqlAll<{ id: string }>(`select id from "${kind}" order by rid`)
    .map(({ id }) => id);

function valuesFor({ kind, text, amount, which }: Step): Record<string, unknown> {
  const name = `${text.trim() || '无名'} ${amount}-${which}`;
  switch (kind) {
    case 'customer':
      return { name };
    case 'contact':
      return { name, phone: `1${amount}` };
    case 'activity':
      return { kind: 'note', subject: name };
    case 'deal':
      return { name, amount, nextStep: text.trim() || null };
  }
}

/** Does a step through the router and gives the number of its action; undefined where it was refused or did nothing. */
async function take(step: Step): Promise<number | undefined> {
  const before = lastAction();
  const { kind, verb, which } = step;
  const id = idsOf(kind).at(-1 - which) ?? '';
  const values = valuesFor(step);
  const done =
    verb === 'create'
      ? call().records.create({ entity: kind, values })
      : verb === 'update'
        ? call().records.update({ entity: kind, id, values })
        : call().records[verb]({ entity: kind, ids: [id] });
  await done.catch(() => undefined);
  return lastAction() > before ? lastAction() : undefined;
}

/** Takes the actions back, the latest first; gives the numbers of the undoing actions. */
async function takeBack(actions: readonly number[]): Promise<number[]> {
  const undone: number[] = [];
  for (const group of actions.toReversed()) {
    await call().changes.undo({ group });
    undone.push(lastAction());
  }
  return undone;
}

describe('undo', () => {
  test('law: whatever was done, taking all of it back in reverse gives the records of before; redo, those of after', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const before = digest();
        const actions: number[] = [];
        for (const step of sequence) {
          const action = await take(step);
          if (action !== undefined) actions.push(action);
        }
        const after = digest();
        const undos = await takeBack(actions);
        expect(digest()).toBe(before);
        const redos = await takeBack(undos);
        expect(digest()).toBe(after);
        await takeBack(redos);
        expect(digest()).toBe(before);
      }),
      { numRuns: 25, seed: 20260101 },
    );
    expect((await call().workspace.verify()).findings).toEqual([]);
  });

  test('keeps its reason; a redone action can be undone again', async () => {
    await call().records.create({ entity: 'customer', values: { name: '撤销与重做' } });
    const created = lastAction();
    await call().changes.undo({ group: created, reason: '  录入错误  ' });
    const undo = lastAction();
    expect(
      workspace().reader.sqlFirst('select reason, undoes, action from change_group where seq = ?', [undo]),
    ).toEqual({ reason: '录入错误', undoes: created, action: 'core.change.undo' });
    expect(await refusalOf(call().changes.undo({ group: created }))).toBe('undoNotPossible');
    await call().changes.undo({ group: undo });
    expect((await call().changes.recent()).map(({ group, undone }) => [group, undone]).slice(0, 3)).toEqual([
      [undo + 1, false],
      [undo, true],
      [created, false],
    ]);
    await call().changes.undo({ group: created });
    const { rows } = await call().lists.page({ entity: 'customer' });
    expect(rows.some(({ name }) => name === '撤销与重做')).toBe(false);
  });

  test('names the field that stands in the way, and changes nothing', async () => {
    const { id } = await call().records.create({ entity: 'customer', values: { name: '甲' } });
    const created = lastAction();
    await call().records.update({ entity: 'customer', id, values: { name: '乙' } });
    const changed = lastAction();
    await call().records.update({ entity: 'customer', id, values: { name: '丙' } });
    const before = digest();
    for (const group of [created, changed])
      expect(await refusalOf(call().changes.undo({ group }))).toBe('undoConflict');
    expect(digest()).toBe(before);
  });
});

describe('by merge class', () => {
  test('a ledger refuses: what left the workspace has left it', async () => {
    await call().exports.list({ entity: 'customer', format: 'csv' });
    const [latest] = await call().changes.recent();
    expect(latest?.undo).toMatchObject({
      possible: false,
      instead: null,
      refusal: { code: 'undoNotPossible' },
    });
    expect(await refusalOf(call().changes.undo({ group: lastAction() }))).toBe('undoNotPossible');
  });

  test('a draft goes and comes back whole; once sent, a new version is offered instead', async () => {
    const deal = await call().records.create({ entity: 'deal', values: { name: '报价的商机', amount: 5 } });
    const { id } = await call().sales.quote.create({ dealId: deal.id });
    const created = lastAction();
    const rowOf = (): unknown =>
      workspace().reader.sqlFirst('select id, createdAt, createdBy, title, status from quote where id = ?', [
        id,
      ]);
    const quote = rowOf();
    await call().changes.undo({ group: created });
    expect(rowOf()).toBeUndefined();
    await call().changes.undo({ group: lastAction() });
    expect(rowOf()).toEqual(quote);

    const { version } = (await call().records.get({ entity: 'quote', id })).row;
    await call().sales.quote.save({
      id,
      version: Number(version),
      values: {},
      lines: [{ description: '许可', quantity: '1', unitPrice: '10' }],
    });
    await call().sales.quote.send({ id });
    const sent = lastAction();
    const [latest] = await call().changes.recent();
    expect(latest).toMatchObject({
      group: sent,
      undo: { possible: false, instead: { entity: 'quote', id, label: { zh: '建立新版本' } } },
    });
    expect(await refusalOf(call().changes.undo({ group: sent }))).toBe('undoNotPossible');
    expect((await call().records.get({ entity: 'quote', id })).row.status).toBe('sent');
  });

  test('what the system itself wrote stays', async () => {
    expect(await refusalOf(call().changes.undo({ group: 1 }))).toBe('undoNotPossible');
  });
});
