import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { Recurrences, type Recurring } from '../../../src/main/core/jobs/recurring.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { appForTest } from '../../app-for-test.ts';

const HOUR = 3_600_000;
let app: App;
afterEach(() => app.close());

describe('recurring work', () => {
  test('runs when it is due, once for what was missed, and again after its time', async () => {
    let now = Date.UTC(2026, 0, 5);
    let runs = 0;
    ({ app } = await appForTest(() => now));
    const hourly: Recurring = {
      name: 'test.hourly',
      label: { zh: '每小时', en: 'Hourly' },
      every: HOUR,
      run: async () => {
        runs += 1;
      },
    };
    const recurrences = new Recurrences([hourly], app.core.sessions, { workers: app.core.workers, home: '' });
    await Promise.all([recurrences.runDue(), recurrences.runDue()]);
    expect(runs).toBe(1);
    now += HOUR / 2;
    await recurrences.runDue();
    expect(runs).toBe(1);
    now += 30 * HOUR; // the machine slept
    await recurrences.runDue();
    expect(runs).toBe(2);
  });

  test('that fails keeps its sentence and is tried at the next turn; nothing runs while locked', async () => {
    let now = Date.UTC(2026, 0, 5);
    let runs = 0;
    let call: Awaited<ReturnType<typeof appForTest>>['call'];
    ({ app, call } = await appForTest(() => now));
    const failing: Recurring = {
      name: 'test.failing',
      label: { zh: '失败', en: 'Failing' },
      every: HOUR,
      run: async () => {
        runs += 1;
        throw new AppError('diskFull');
      },
    };
    const recurrences = new Recurrences([failing], app.core.sessions, {
      workers: app.core.workers,
      home: '',
    });
    await recurrences.runDue();
    expect(recurrences.list()[0]?.last?.error).toContain('diskFull');
    now += HOUR;
    await call().session.lock();
    await recurrences.runDue();
    expect(runs).toBe(1);
  });
});
