import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: () => Caller;
beforeEach(async () => {
  ({ app, call } = await appForTest());
});
afterEach(() => app.close());

const customer = async (): Promise<string> =>
  (await call().records.create({ entity: 'customer', values: { name: '云帆' } })).id;

describe('a task', () => {
  test('about a record stands on its page, moves by its lifecycle and can be taken back', async () => {
    const id = await customer();
    const record = { entity: 'customer', id };
    const { id: task } = await call().tasks.add({ title: '打电话', dueAt: 1_000, record });
    expect(await call().tasks.ofRecord(record)).toMatchObject([
      { id: task, title: '打电话', dueAt: 1_000, state: 'open', assignee: '王芳' },
    ]);
    await call().tasks.complete({ id: task });
    expect((await call().tasks.ofRecord(record))[0]?.state).toBe('done');
    expect(await refusalOf(call().tasks.complete({ id: task }))).toBe('illegalMove');
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect((await call().tasks.ofRecord(record))[0]?.state).toBe('open');
    await call().tasks.drop({ id: task });
    await call().tasks.reopen({ id: task });
    expect((await call().tasks.ofRecord(record))[0]?.state).toBe('open');
  });

  test('given to somebody else tells them, and is theirs and the giver’s to see, nobody’s besides', async () => {
    const third = await becomeRole(call(), 'employee');
    await becomeOwner(call());
    const assignee = await becomeRole(call(), 'consultant');
    await becomeOwner(call());
    await call().tasks.add({ title: '给顾问', assigneeId: assignee.id });
    await call().session.lock();
    await call().session.unlock({ personId: assignee.id, passphrase: 'passphrase of consultant' });
    expect((await call().lists.page({ entity: 'task' })).rows).toHaveLength(1);
    const [told] = await call().notifications.list({});
    expect(told).toMatchObject({ kind: 'taskAssigned', text: { zh: '王芳给您一项任务：给顾问' } });
    await call().session.lock();
    await call().session.unlock({ personId: third.id, passphrase: 'passphrase of employee' });
    expect((await call().lists.page({ entity: 'task' })).rows).toEqual([]);
    expect(await call().notifications.list({})).toEqual([]);
  });

  test('is refused without a title, for nobody, or about what one may not see', async () => {
    expect(await refusalOf(call().tasks.add({ title: '  ' }))).toBe('required');
    expect(await refusalOf(call().tasks.add({ title: '谁', assigneeId: 'none' }))).toBe('referenceMissing');
    const gone = { entity: 'customer', id: 'none' };
    expect(await refusalOf(call().tasks.add({ title: '无', record: gone }))).toBe('notFound');
    const record = { entity: 'customer', id: await customer() };
    await becomeRole(call(), 'employee');
    expect(await refusalOf(call().tasks.add({ title: '看不到', record }))).toBe('notAllowed');
    expect(await refusalOf(call().tasks.ofRecord(record))).toBe('notAllowed');
  });
});
