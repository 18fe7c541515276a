import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { SYSTEM } from '../../../src/main/core/access/actor.ts';
import { type Notice, notify } from '../../../src/main/core/notifications/notify.ts';
import { appForTest, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

const HOUR = 3_600_000;
let now: number;
let app: App;
let call: () => Caller;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 0); // eight in Shanghai
  ({ app, call } = await appForTest(() => now));
});
afterEach(() => app.close());

/** Tells something as part of an action of its own. */
function tell(notice: Omit<Notice, 'kind'> & { readonly kind?: string }, fails = false): void {
  const { workspace } = app.core.sessions.demand();
  workspace.write({ action: 'core.rule.run', actor: SYSTEM, source: 'rule' }, (work) => {
    notify(work, { kind: 'ruleSays', ...notice });
    if (fails) throw new Error('the action fails');
    return null;
  });
}

const me = (): string => app.core.sessions.demand().actor.id;

describe('a notification', () => {
  test('is read in both languages, marked one by one or all at once', async () => {
    tell({ to: [me(), me()], params: { text: '一' } });
    tell({ to: [me()], params: { text: { zh: '二', en: 'two' } } });
    const list = await call().notifications.list({});
    expect(list.map(({ text }) => text)).toEqual([
      { zh: '二', en: 'two' },
      { zh: '一', en: '一' },
    ]);
    expect(await call().notifications.unread()).toBe(2);
    await call().notifications.markRead({ ids: [list[0]?.id ?? 0] });
    expect(await call().notifications.unread()).toBe(1);
    await call().notifications.markRead({ ids: null });
    expect(await call().notifications.list({ unreadOnly: true })).toEqual([]);
    expect(await call().notifications.list({})).toHaveLength(2);
  });

  test('belongs to its action: where that fails, nobody hears of it; told once, it is told once', async () => {
    expect(() => tell({ to: [me()], params: { text: '失败' } }, true)).toThrow('the action fails');
    expect(await call().notifications.list({})).toEqual([]);
    tell({ to: [me()], params: { text: '一次' }, once: 'x' });
    tell({ to: [me()], params: { text: '一次' }, once: 'x' });
    expect(await call().notifications.list({})).toHaveLength(1);
  });

  test('of a bundle are one line with a count, read together', async () => {
    for (let at = 0; at < 5; at++) tell({ to: [me()], params: { text: `${at}` }, bundle: 'b' });
    const [line, ...others] = await call().notifications.list({});
    expect([line?.more, line?.text.zh, others]).toEqual([4, '4', []]);
    await call().notifications.markRead({ ids: [line?.id ?? 0] });
    expect(await call().notifications.unread()).toBe(0);
  });

  test('names its record only to whoever may read it when they look', async () => {
    const { id } = await call().records.create({ entity: 'customer', values: { name: '机密客户' } });
    const person = await becomeRole(call(), 'employee');
    tell({ to: [person.id], params: { text: '机密客户有变化' }, record: { entity: 'customer', id } });
    const [shown] = await call().notifications.list({});
    expect(shown?.record).toBeNull();
    expect(JSON.stringify(shown)).not.toContain('机密');
    expect(shown?.text.en).toBe('There is word of a record that you may not see now.');
  });

  test('comes in the ways that each person chose, and back when it was put off', async () => {
    tell({ to: [me()], params: { text: '稍后' } });
    const [first] = await call().notifications.list({});
    await call().notifications.snooze({ id: first?.id ?? 0, until: now + HOUR });
    expect(await call().notifications.list({})).toEqual([]);
    now += 2 * HOUR;
    expect(await call().notifications.list({})).toHaveLength(1);
    const quiet = { inApp: false, desktop: true, digest: false };
    await call().notifications.setPreferences({ kinds: { ruleSays: quiet }, digestAt: null });
    expect(await call().notifications.list({})).toEqual([]);
    expect(await call().notifications.forDesktop({ after: 0 })).toHaveLength(1);
    expect(await call().notifications.forDesktop({ after: first?.id ?? 0 })).toEqual([]);
    const kinds = (await call().notifications.preferences()).kinds;
    expect(kinds.find(({ name }) => name === 'ruleSays')).toMatchObject(quiet);
  });

  test('of others can neither be read nor marked', async () => {
    tell({ to: [me()], params: { text: '王芳的' } });
    const [mine] = await call().notifications.list({});
    const owner = me();
    await becomeRole(call(), 'salesLead');
    await call().notifications.markRead({ ids: [mine?.id ?? 0] });
    const { reader } = app.core.sessions.demand().workspace;
    expect(reader.sqlFirst('select readAt from notification where person = ?', [owner])).toEqual({
      readAt: null,
    });
    expect(await refusalOf(call().lists.page({ entity: 'notification' }))).toBe('unknownEntity');
  });
});

describe('the daily digest', () => {
  test('comes once a day at the chosen time, where something waits', async () => {
    const digests = async () =>
      (await call().notifications.list({})).filter(({ kind }) => kind === 'dailyDigest');
    await app.recurrences.runDue();
    await call().tasks.add({ title: '逾期', dueAt: now - HOUR });
    await call().tasks.add({ title: '今天', dueAt: now + 3 * HOUR });
    now += 0.9 * HOUR; // nine has not come
    await app.recurrences.runDue();
    expect(await digests()).toEqual([]);
    for (let look = 0; look < 4; look++) {
      now += 0.2 * HOUR;
      await app.recurrences.runDue();
    }
    expect(await digests()).toMatchObject([
      { text: { zh: '今日摘要：1 项逾期，1 项今天到期，0 条未读通知。' } },
    ]);
    now += 24 * HOUR;
    await app.recurrences.runDue();
    expect(await digests()).toHaveLength(2);
    await call().notifications.setPreferences({ kinds: {}, digestAt: null });
    now += 24 * HOUR;
    await app.recurrences.runDue();
    expect(await digests()).toHaveLength(2);
  });
});
