import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { AutoLock } from '../../../src/main/core/session/auto-lock.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

let app: App;
let call: () => Caller;
let now: number;
let busy: boolean;
let lock: AutoLock;

beforeEach(async () => {
  ({ app, call } = await appForTest());
  now = app.core.sessions.touchedAt;
  busy = false;
  lock = new AutoLock(
    app.core.sessions,
    () => busy,
    () => now,
  );
});
afterEach(() => app.close());

/** Time goes by in steps too short for a sleep, with a look after each. */
function pass(minutes: number): void {
  for (let half = 0; half < minutes * 2; half += 1) {
    now += 30_000;
    lock.look();
  }
}
const status = () => call().session.status();

describe('a workspace that nobody touches', () => {
  test('locks after the time that was set, and says in the last minute that it will', async () => {
    await call().access.account.setAutoLock({ minutes: 5 });
    const news: string[] = [];
    app.core.sessions.onChange((topics) => news.push(...topics));
    pass(3.5);
    expect(news).not.toContain('session');
    pass(1);
    expect(news).toContain('session');
    expect(lock.left()).toBe(30_000);
    pass(0.5);
    expect(await status()).toMatchObject({ state: 'locked', lockedBy: 'idle' });
  });

  test('never locks where that was chosen, not even after sleep', async () => {
    await call().access.account.setAutoLock({ minutes: 0 });
    pass(90);
    now += 3_600_000;
    lock.look();
    lock.leave();
    expect((await status()).state).toBe('open');
  });

  test('locks as soon as the machine has slept, or says that nobody is there', async () => {
    now += 61_000;
    lock.look();
    expect(await status()).toMatchObject({ state: 'locked', lockedBy: 'sleep' });
    await call().session.unlock({ passphrase: PASSPHRASE });
    lock.look();
    expect((await status()).state).toBe('open');
    lock.leave();
    expect(await status()).toMatchObject({ state: 'locked', lockedBy: 'sleep' });
  });

  test('does not forget that the machine slept while long work was under way', async () => {
    busy = true;
    lock.leave();
    pass(1);
    expect((await status()).state).toBe('open');
    busy = false;
    lock.look();
    expect(await status()).toMatchObject({ state: 'locked', lockedBy: 'sleep' });
  });
});

describe('what one person left waiting', () => {
  const upload = () => app.transfers.put({ name: 'a.csv', type: 'text/csv', bytes: Buffer.from('名称') });

  test('is still there when they come back after a lock of the program’s own', async () => {
    const id = upload();
    lock.leave();
    await call().session.unlock({ passphrase: PASSPHRASE });
    expect(app.transfers.take(id)).toBeDefined();
  });

  test('is gone when somebody else comes in', async () => {
    const other = await call().access.people.add({ name: '李雷', role: 'sales', passphrase: 'another one' });
    const id = upload();
    const cleared = vi.spyOn(app.core.jobs, 'clear');
    lock.leave();
    await call().session.unlock({ personId: other.id, passphrase: 'another one' });
    expect(app.transfers.take(id)).toBeUndefined();
    expect(cleared).toHaveBeenCalled();
  });
});
