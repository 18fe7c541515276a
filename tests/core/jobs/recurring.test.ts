import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { Recurrences, type Recurring } from '../../../src/main/core/jobs/recurring.ts';
import type { Rhythm } from '../../../src/main/core/jobs/turns.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 09:00 on Monday, 5 January 2026, in Shanghai. */
const MONDAY = Date.UTC(2026, 0, 5, 1);

let app: App;
let call: () => Caller;
let now: number;
let ran: string[];
afterEach(() => app.close());

const job = (name: string, rhythm: Rhythm, run: () => Promise<void> = async () => {}): Recurring => ({
  name,
  label: { zh: name, en: name },
  ...rhythm,
  run: async () => {
    ran.push(name);
    await run();
  },
});

async function scheduling(...jobs: Recurring[]): Promise<Recurrences> {
  now = MONDAY;
  ran = [];
  ({ app, call } = await appForTest(() => now));
  return schedulerOf(jobs);
}

const schedulerOf = (jobs: readonly Recurring[]): Recurrences =>
  new Recurrences(jobs, app.core.sessions, app.core.jobs, { workers: app.core.workers, home: '' });

const hourly = { every: HOUR };
const daily = { recurrence: { kind: 'daily', at: '09:30' } } as const;

describe('recurring work', () => {
  test('runs when it is due, once for what was missed, and again after its time', async () => {
    const recurrences = await scheduling(job('hourly', hourly));
    await Promise.all([recurrences.runDue(), recurrences.runDue()]);
    expect(ran).toHaveLength(1);
    now += HOUR / 2;
    await recurrences.runDue();
    expect(ran).toHaveLength(1);
    now += 30 * HOUR; // the machine slept
    await recurrences.runDue();
    expect(ran).toHaveLength(2);
    expect(recurrences.history('hourly')[0]).toMatchObject({ missed: 29, byHand: 0 });
  });

  test('by a recurrence waits for its first turn, and runs once for several that were missed', async () => {
    const recurrences = await scheduling(job('daily', daily));
    await recurrences.runDue();
    expect(ran).toEqual([]);
    expect(recurrences.list()[0]?.nextAt).toBe(MONDAY + 30 * MINUTE);
    now += 30 * MINUTE;
    await recurrences.runDue();
    await recurrences.runDue();
    expect(ran).toHaveLength(1);
    now += 3 * DAY;
    await recurrences.runDue();
    expect(ran).toHaveLength(2);
    expect(recurrences.history('daily')[0]).toMatchObject({ missed: 2, dueAt: MONDAY + DAY + 30 * MINUTE });
  });

  test('that fell due while the program was closed runs in the order of its turns, once across restarts', async () => {
    const jobs = [
      job('late', { recurrence: { kind: 'daily', at: '11:00' } }),
      job('early', { recurrence: { kind: 'daily', at: '10:00' } }),
    ];
    await (await scheduling(...jobs)).runDue();
    await call().session.lock();
    now += 4 * HOUR;
    await call().session.unlock({ passphrase: PASSPHRASE });
    await schedulerOf(jobs).runDue();
    await schedulerOf(jobs).runDue(); // the program was started again
    expect(ran).toEqual(['early', 'late']);
  });

  test('that was cut off is done again at once, and the history tells it', async () => {
    const recurrences = await scheduling(
      job('locks', hourly, async () => {
        if (ran.length === 1) await call().session.lock();
      }),
    );
    await recurrences.runDue();
    await call().session.unlock({ passphrase: PASSPHRASE });
    now += MINUTE;
    await recurrences.runDue();
    expect(ran).toHaveLength(2);
    expect(recurrences.history('locks').map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  test('that fails keeps its sentence and is tried at the next turn; nothing runs while locked', async () => {
    const recurrences = await scheduling(
      job('failing', hourly, async () => {
        throw new AppError('diskFull');
      }),
    );
    await recurrences.runDue();
    expect(recurrences.list()[0]?.last?.error).toContain('diskFull');
    now += HOUR;
    await call().session.lock();
    await recurrences.runDue();
    expect(ran).toHaveLength(1);
  });

  test('has one run a day although the clock is put back a little, and goes on when it was years ahead', async () => {
    const recurrences = await scheduling(job('daily', daily), job('hourly', hourly));
    await recurrences.runDue();
    ran = [];
    now += 31 * MINUTE;
    await recurrences.runDue();
    now -= 5 * MINUTE;
    await recurrences.runDue();
    now += 6 * MINUTE;
    await recurrences.runDue();
    expect(ran).toEqual(['daily']);
    now += 4 * 365 * DAY; // a flat battery
    await recurrences.runDue();
    now = MONDAY + 2 * HOUR;
    ran = [];
    await recurrences.runDue();
    now += DAY;
    await recurrences.runDue();
    expect(ran.toSorted()).toEqual(['daily', 'hourly']);
  });

  test('keeps its last 50 runs', async () => {
    const recurrences = await scheduling(job('hourly', hourly));
    for (let run = 0; run < 60; run++) {
      await recurrences.runDue();
      now += HOUR;
    }
    expect(recurrences.history('hourly')).toHaveLength(50);
  });
});

describe('a job as its owner sees it', () => {
  const named = async (name: string) => (await call().jobs.recurring()).find((each) => each.name === name);

  test('has a rhythm in words, and can be run now', async () => {
    await scheduling();
    expect((await named('fileSweep'))?.rhythm).toEqual({ zh: '每 1 天', en: 'Every day' });
    await call().jobs.runNow({ name: 'fileSweep' });
    expect(await call().jobs.history({ name: 'fileSweep' })).toMatchObject([
      { outcome: 'done', byHand: true, caughtUp: false },
    ]);
  });

  test('does not run while it is paused, and has nothing to make up for afterwards', async () => {
    await scheduling();
    await app.recurrences.runDue();
    await call().jobs.pause({ name: 'fileSweep', paused: true });
    expect(await named('fileSweep')).toMatchObject({ paused: true, nextAt: null });
    now += 3 * DAY;
    await app.recurrences.runDue();
    await call().jobs.pause({ name: 'fileSweep', paused: false });
    await app.recurrences.runDue();
    expect(await call().jobs.history({ name: 'fileSweep' })).toHaveLength(1);
    expect((await named('fileSweep'))?.nextAt).toBe(now + DAY);
  });

  test('that is unknown is refused', async () => {
    await scheduling();
    await expect(call().jobs.runNow({ name: 'none' })).rejects.toThrow('notFound');
    await expect(call().jobs.pause({ name: 'none', paused: true })).rejects.toThrow('notFound');
    await expect(call().jobs.history({ name: 'none' })).rejects.toThrow('notFound');
  });
});
