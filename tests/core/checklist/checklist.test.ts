import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { type ChecklistItem, checklistOf } from '../../../src/main/core/checklist/checklist.ts';
import { roomItems, whenever } from '../../../src/main/core/checklist/room-items.ts';
import { workspaceItems } from '../../../src/main/core/checklist/workspace-items.ts';
import { salesProcess } from '../../../src/main/domains/sales/process.ts';
import type { Filter } from '../../../src/shared/filter/filter.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';

const item = (id: string, done: boolean): ChecklistItem => ({
  id,
  label: { zh: id, en: id },
  hint: { zh: '', en: '' },
  goal: { path: '/' },
  done,
});

describe('a checklist', () => {
  test('is over once each item is done or dismissed, and never counts a dismissed one as done', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (given) => {
        const items = given.map(([done], at) => item(String(at), done));
        const dismissed = new Set(given.flatMap(([, gone], at) => (gone ? [String(at)] : [])));
        const list = checklistOf(items, dismissed);
        expect(list.done).toBe(given.filter(([done]) => done).length);
        expect(list.over).toBe(given.every(([done, gone]) => done || gone));
        expect(list.items.every((each) => !(each.done && each.dismissed))).toBe(true);
      }),
    );
  });
});

describe('the process of a room as a checklist', () => {
  const doneWith = (has: (entity: string, filter: Filter | null) => boolean) =>
    roomItems(salesProcess, has).map(({ done }) => done);
  const speaksOf = (filter: Filter | null, code: string) => JSON.stringify(filter).includes(`"${code}"`);

  test('keeps the order of its steps', () => {
    expect(roomItems(salesProcess, () => false).map(({ id }) => id)).toEqual(
      salesProcess.map(({ id }) => id),
    );
  });
  test('takes the steps before one that was reached for learnt, of the same kind of record', () => {
    expect(doneWith((_, filter) => speaksOf(filter, 'solution'))).toEqual([
      false, // leads; the deals of the next two steps say nothing of them
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  test('asks of what was done whenever that was', () => {
    const past: Filter = {
      and: [
        { field: 'status', op: 'equals', value: 'won' },
        { field: 'closedOn', op: 'within', value: 'thisMonth' },
      ],
    };
    expect(whenever(past)).toEqual({ and: [{ field: 'status', op: 'equals', value: 'won' }] });
    expect(whenever({ field: 'at', op: 'within', value: 'thisMonth' })).toBeNull();
  });
});

describe('what is to be set up', () => {
  let app: App;
  let call: () => Caller;
  beforeAll(async () => {
    ({ app, call } = await appForTest());
  });
  afterAll(() => app.close());

  const open = async (): Promise<string[]> =>
    (await call().checklist.workspace()).items.filter(({ done }) => !done).map(({ id }) => id);

  test('is everything in a new workspace, and nothing for those who may set nothing up', async () => {
    expect(await open()).toEqual(['facts', 'logo', 'people', 'data', 'numbers', 'backup', 'mail']);
    const { actor } = app.core.sessions.demand();
    const none = { ...actor, role: { ...actor.role, permissions: [] } };
    const known = {
      facts: true,
      logo: true,
      people: true,
      data: true,
      numbers: true,
      backup: true,
      mail: true,
    };
    expect(workspaceItems(known, none)).toEqual([]);
  });
  test('follows from the data, in both directions', async () => {
    await call().letterhead.save({ values: { address: '上海市', taxNumber: '91310000MA1K12345X' } });
    expect(await open()).not.toContain('facts');
    await call().letterhead.save({ values: { taxNumber: null } });
    expect(await open()).toContain('facts');
  });
  test('keeps only what a person dismissed, and gives it back', async () => {
    const mail = async () => (await call().checklist.workspace()).items.find(({ id }) => id === 'mail');
    await call().checklist.dismiss({ list: 'workspace', item: 'mail', dismissed: true });
    expect(await mail()).toMatchObject({ done: false, dismissed: true });
    await call().checklist.dismiss({ list: 'workspace', item: 'mail', dismissed: false });
    expect(await mail()).toMatchObject({ done: false, dismissed: false });
  });
  test('is over for a room once its steps were gone through, or once it was hidden', async () => {
    const room = () => call().checklist.room({ room: 'sales' });
    expect(await room()).toMatchObject({ done: 0, over: false });
    await call().records.create({ entity: 'deal', values: { name: '第一个商机' } });
    expect((await room()).done).toBe(1);
    await call().checklist.dismiss({ list: 'sales', item: '*', dismissed: true });
    expect((await room()).over).toBe(true);
  });
});
