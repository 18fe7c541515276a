import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let stages: Record<string, string>;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => Date.UTC(2026, 10, 23, 4)));
  const { columns } = await call().sales.board({});
  stages = Object.fromEntries(columns.map(({ stage }) => [stage.label.en, stage.id]));
});
afterAll(() => app.close());

const deal = async (values: Record<string, unknown> = {}): Promise<string> =>
  (
    await call().records.create({
      entity: 'deal',
      values: { name: '商机', amount: 100_000, openedOn: '2026-10-01', ...values },
    })
  ).id;
const read = async (id: string) => (await call().records.get({ entity: 'deal', id })).row;

describe('a deal', () => {
  test('starts in the first stage with a number, and its moves are only those its state allows', async () => {
    const id = await deal();
    expect(await read(id)).toMatchObject({
      status: 'open',
      stageId: stages.Prospecting,
      currency: 'CNY',
      number: expect.stringMatching(/^SJ-A-2026-\d{6}$/),
    });
    const { moves } = await call().records.get({ entity: 'deal', id });
    expect(moves.map(({ event }) => event)).toEqual(['move', 'win', 'lose', 'discard']);
    await call().sales.win({ id });
    expect(await read(id)).toMatchObject({ status: 'won', stageId: stages.Won, closedOn: '2026-11-23' });
    expect((await call().records.get({ entity: 'deal', id })).moves.map(({ event }) => event)).toEqual([
      'reopen',
    ]);
    expect(await refusalOf(call().sales.lose({ id, reason: 'price' }))).toBe('illegalMove');
    expect(await refusalOf(call().sales.move({ id, stageId: stages.Engaging ?? '' }))).toBe('illegalMove');
    await call().sales.reopen({ id, reason: '客户反悔' });
    expect(await read(id)).toMatchObject({ status: 'open', closedOn: null });
  });

  test('is lost only with a reason, and moved to won or lost only by the command for it', async () => {
    const id = await deal();
    expect(await refusalOf(call().sales.lose({ id }))).toBe('lossReasonRequired');
    expect(await refusalOf(call().sales.lose({ id, reason: 'notRecorded' }))).toBe('lossReasonRequired');
    expect(await refusalOf(call().sales.lose({ id, reason: 'nonsense' }))).toBe('notChoice');
    expect(await refusalOf(call().sales.move({ id, stageId: stages.Lost ?? '' }))).toBe('illegalMove');
    await call().sales.lose({ id, reason: 'price', competitor: '友商' });
    expect(await read(id)).toMatchObject({ status: 'lost', lossReason: 'price', competitor: '友商' });
  });

  test('refuses dates that cannot be and fields that only commands change', async () => {
    const id = await deal();
    expect(await refusalOf(call().sales.win({ id, closedOn: '2026-09-01' }))).toBe('closeBeforeStart');
    expect(await refusalOf(call().sales.win({ id, closedOn: '2027-01-01' }))).toBe('closeInFuture');
    expect(await refusalOf(call().sales.win({ id, amount: -5 }))).toBe('tooSmall');
    expect(await refusalOf(call().records.update({ entity: 'deal', id, values: { status: 'won' } }))).toBe(
      'fieldNotEditable',
    );
    expect(
      await refusalOf(call().records.update({ entity: 'deal', id, values: { stageId: stages.Won } })),
    ).toBe('fieldNotEditable');
    expect(await refusalOf(call().records.create({ entity: 'deal', values: { name: '  ' } }))).toBe(
      'required',
    );
    expect(
      await refusalOf(call().records.create({ entity: 'deal', values: { name: 'x', stageId: stages.Won } })),
    ).toBe('required');
    expect(
      await refusalOf(call().records.create({ entity: 'deal', values: { name: 'x', amount: 1e15 } })),
    ).toBe('tooLarge');
    expect(
      await refusalOf(
        call().records.create({ entity: 'deal', values: { name: 'x', openedOn: '2026-02-30' } }),
      ),
    ).toBe('notDate');
  });

  test('moved elsewhere meanwhile is a conflict that names both stages', async () => {
    const id = await deal();
    await call().sales.move({ id, stageId: stages.Engaging ?? '', from: stages.Prospecting });
    expect(
      await refusalOf(call().sales.move({ id, stageId: stages.Solution ?? '', from: stages.Prospecting })),
    ).toBe('editConflict');
    expect((await read(id)).stageId).toBe(stages.Engaging);
  });

  test('edited in two windows: other fields merge, the same field is a conflict', async () => {
    const id = await deal();
    await call().records.update({
      entity: 'deal',
      id,
      values: { nextStep: '甲' },
      before: { nextStep: null },
    });
    await call().records.update({
      entity: 'deal',
      id,
      values: { competitor: '乙' },
      before: { competitor: null },
    });
    expect(
      await refusalOf(
        call().records.update({ entity: 'deal', id, values: { nextStep: '丙' }, before: { nextStep: null } }),
      ),
    ).toBe('editConflict');
    expect(await read(id)).toMatchObject({ nextStep: '甲', competitor: '乙' });
  });

  test('keeps its stage history, undo included', async () => {
    const id = await deal();
    await call().sales.move({ id, stageId: stages.Engaging ?? '' });
    await call().sales.win({ id });
    const [latest] = (await call().history.of({ entity: 'deal', id })).entries;
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect(await read(id)).toMatchObject({ status: 'open', stageId: stages.Engaging, closedOn: null });
    const moves = await call().lists.page({
      entity: 'stageMove',
      filter: { field: 'dealId', op: 'equals', value: id },
      sort: { field: 'createdAt', descending: false },
    });
    expect(moves.rows.map(({ toStageId }) => toStageId)).toEqual([
      stages.Prospecting,
      stages.Engaging,
      stages.Won,
      stages.Engaging,
    ]);
    expect(await refusalOf(call().changes.undo({ group: latest?.group ?? 0 }))).toBe('undoNotPossible');
  });

  test('an undo that would overwrite a later change is refused whole', async () => {
    const id = await deal();
    await call().records.update({ entity: 'deal', id, values: { nextStep: '一', competitor: '一' } });
    const [first] = (await call().history.of({ entity: 'deal', id })).entries;
    await call().records.update({ entity: 'deal', id, values: { competitor: '二' } });
    expect(await refusalOf(call().changes.undo({ group: first?.group ?? 0 }))).toBe('undoConflict');
    expect(await read(id)).toMatchObject({ nextStep: '一', competitor: '二' });
  });

  test('undoing its creation deletes it; undoing that brings it back', async () => {
    const id = await deal();
    const [made] = (await call().history.of({ entity: 'deal', id })).entries;
    await call().changes.undo({ group: made?.group ?? 0 });
    expect((await read(id)).deletedAt).not.toBeNull();
    const [undone] = await call().changes.recent();
    await call().changes.undo({ group: undone?.group ?? 0 });
    expect((await read(id)).deletedAt).toBeNull();
  });

  test('the same command twice moves once', async () => {
    const id = await deal();
    await call('win-once').sales.win({ id });
    await call('win-once').sales.win({ id });
    expect((await call().history.of({ entity: 'deal', id })).entries).toHaveLength(2);
  });

  test('odd texts are kept or cleaned, and found again', async () => {
    const id = await deal({ name: '=HYPERLINK("x") <b>𠮷</b> 👩‍💻\u0000\u202E尾' });
    expect((await read(id)).name).toBe('=HYPERLINK("x") <b>𠮷</b> 👩‍💻尾');
    const found = await call().search.find({ text: '𠮷' });
    expect(found.map((each) => each.id)).toContain(id);
    expect(await call().search.find({ text: '"\u0000* OR (' })).toEqual([]);
  });
});
