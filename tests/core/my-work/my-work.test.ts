import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { urgencyOf } from '../../../src/main/core/my-work/read-my-work.ts';
import { appForTest, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let now: number;
let app: App;
let call: () => Caller;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 7, 2); // Wednesday, ten in Shanghai
  ({ app, call } = await appForTest(() => now));
});
afterEach(() => app.close());

/** A deal of the person at the desk. */
async function deal(values: object): Promise<string> {
  const { actor } = app.core.sessions.demand();
  const { rows } = await call().lists.page({ entity: 'salesperson' });
  const ownerId =
    rows[0]?.id ??
    (await call().records.create({ entity: 'salesperson', values: { name: '王芳', personId: actor.id } })).id;
  return (await call().records.create({ entity: 'deal', values: { ownerId, ...values } })).id;
}

describe('my work', () => {
  test('is what waits in every room, the most urgent first, each once', async () => {
    await deal({ name: '没有下一步' });
    const late = await deal({ name: '逾期', nextStep: '拜访', nextStepOn: '2026-01-05' });
    await deal({ name: '别人', nextStepOn: '2026-01-06', ownerId: null });
    await call().tasks.add({ title: '今晚', dueAt: now + HOUR });
    await call().records.create({
      entity: 'activity',
      values: { kind: 'task', subject: '周五打电话', dealId: late, dueOn: '2026-01-09' },
    });
    const { items } = await call().work.list({});
    expect(items.map(({ title, urgency }) => [title, urgency])).toEqual([
      ['逾期', 'overdue'],
      ['今晚', 'today'],
      ['周五打电话', 'week'],
      ['没有下一步', 'later'],
    ]);
    expect(await call().work.count()).toEqual({ all: 4, urgent: 2 });
  });

  test('is ended from the list where one key can do it', async () => {
    await call().tasks.add({ title: '任务' });
    const dealId = await deal({ name: '商机', nextStepOn: '2026-03-01' });
    const values = { kind: 'task', subject: '活动', dealId };
    await call().records.create({ entity: 'activity', values });
    for (const { source, id, completable } of (await call().work.list({})).items)
      if (completable) await call().work.complete({ source, id });
    expect((await call().work.list({})).items.map(({ title }) => title)).toEqual(['商机']);
    expect(await refusalOf(call().work.complete({ source: 'sales.nextStep', id: dealId }))).toBe(
      'notCompletable',
    );
    expect(await refusalOf(call().work.complete({ source: 'nothing', id: dealId }))).toBe('invalidInput');
  });

  test('is put off until a moment, and comes back', async () => {
    const { id } = await call().tasks.add({ title: '稍后' });
    expect(await refusalOf(call().work.snooze({ entity: 'task', id, until: now - 1 }))).toBe('snoozePast');
    await call().work.snooze({ entity: 'task', id, until: now + DAY });
    expect((await call().work.list({})).items).toEqual([]);
    expect((await call().work.list({ snoozed: true })).items).toMatchObject([
      { id, snoozedUntil: now + DAY },
    ]);
    now += DAY + 1;
    expect((await call().work.list({})).items).toHaveLength(1);
    await call().work.snooze({ entity: 'task', id, until: now + DAY });
    await call().work.unsnooze({ entity: 'task', id });
    expect((await call().work.list({})).items).toHaveLength(1);
  });

  test('shows whoever has no right to a room nothing of it, not even how much', async () => {
    await deal({ name: '看不到', nextStepOn: '2026-01-01' });
    await becomeRole(call(), 'employee');
    expect((await call().work.list({})).items).toEqual([]);
    expect(await call().work.count()).toEqual({ all: 0, urgent: 0 });
  });

  test('holds notifications that want something done until they are read', async () => {
    const definition = {
      when: { on: 'created' },
      condition: null,
      actions: [{ do: 'notify', to: { person: 'gone' }, text: 'x' }],
    } as const;
    const { id } = await call().rules.create({
      name: '找不到人',
      entity: 'customer',
      definition: { ...definition, actions: [...definition.actions] },
    });
    await call().rules.trial({ id });
    await call().rules.enable({ id });
    await call().records.create({ entity: 'customer', values: { name: '甲' } });
    await app.rules.runDue();
    const { notifications } = await call().work.list({});
    expect(notifications).toMatchObject([{ kind: 'ruleFailed' }]);
    await call().notifications.markRead({ ids: notifications.map((each) => each.id) });
    expect((await call().work.list({})).notifications).toEqual([]);
  });
});

test('a date is as urgent as the last moment of its day', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (at, days) => {
      const timeZone = 'Asia/Shanghai';
      const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
      const today = moment.toPlainDate().toString();
      const due = moment.toPlainDate().add({ days });
      const end = due.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1;
      const context = { today, timeZone, now: at.getTime() };
      expect(urgencyOf(due.toString(), context)).toBe(urgencyOf(end, context));
    }),
  );
});
