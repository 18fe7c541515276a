import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { AutoLock } from '../../../src/main/core/session/auto-lock.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

const MINUTE = 60_000;
let app: App;
let call: () => Caller;
let now: number;
let busy: boolean;
let lock: AutoLock;

beforeEach(async () => {
  ({ app, call } = await appForTest());
  now = Date.now();
  busy = false;
  lock = new AutoLock(
    app.core.sessions,
    () => busy,
    () => now,
  );
});
afterEach(() => app.close());

/** Lets time pass as a running program sees it. */
function pass(minutes: number): void {
  for (let at = 0; at < minutes * 2; at++) {
    now += MINUTE / 2;
    lock.look();
  }
}

const state = async (): Promise<unknown[]> => {
  const { state: is, lockedBy } = await call().session.status();
  return [is, lockedBy];
};

describe('the workspace', () => {
  test('locks when nobody has touched it for the time that was chosen, and says why', async () => {
    await call().access.account.setAutoLock({ minutes: 5 });
    pass(4);
    expect(await state()).toEqual(['open', null]);
    expect(lock.left()).toBeLessThanOrEqual(MINUTE);
    pass(1);
    expect(await state()).toEqual(['locked', 'idle']);
  });

  test('never locks by itself where that was chosen, nor while long work goes on', async () => {
    await call().access.account.setAutoLock({ minutes: 5 });
    busy = true;
    pass(20);
    expect(await state()).toEqual(['open', null]);
    busy = false;
    await call().access.account.setAutoLock({ minutes: 0 });
    pass(600);
    expect(await state()).toEqual(['open', null]);
    expect(lock.left()).toBeNull();
  });

  test('locks after the machine has slept', async () => {
    now += 8 * 60 * MINUTE;
    lock.look();
    expect(await state()).toEqual(['locked', 'sleep']);
  });

  test('locks when the system says that the machine sleeps or its screen is locked, unless it never does', async () => {
    await call().access.account.setAutoLock({ minutes: 0 });
    lock.leave();
    expect(await state()).toEqual(['open', null]);
    await call().access.account.setAutoLock({ minutes: 5 });
    lock.leave();
    expect(await state()).toEqual(['locked', 'sleep']);
    await call().session.unlock({ passphrase: PASSPHRASE });
    lock.look();
    expect(await state()).toEqual(['open', null]);
  });

  test('does not forget that the machine slept while long work went on', async () => {
    busy = true;
    lock.leave();
    pass(1);
    expect(await state()).toEqual(['open', null]);
    busy = false;
    lock.look();
    expect(await state()).toEqual(['locked', 'sleep']);
  });

  test('tells the screens when the last minute begins', async () => {
    const told: string[] = [];
    app.core.sessions.onChange((topics) => told.push(...topics));
    pass(14.5);
    expect(told).toContain('session');
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
