import { expect, test } from 'vitest';
import { Diary } from '../../../src/main/core/sample/diary.ts';
import type { Work } from '../../../src/main/core/storage/work.ts';

/** Carries out on paper. */
function live(diary: Diary): string[] {
  const done: string[] = [];
  diary.live('2026-01-30', (date, action, body) => {
    done.push(`${date} ${action}`);
    body(null as unknown as Work);
  });
  return done;
}

test('days come in order, whatever the order of planning, and what is planned on a day for that day comes after it', () => {
  const diary = new Diary('2026-02-02', 1);
  diary.plan('2026-02-01', { action: 'later', body: () => undefined });
  diary.plan('2026-01-31', {
    action: 'open',
    body: () => {
      diary.plan('2026-01-31', { action: 'same day', body: () => undefined });
      diary.plan('2026-02-03', { action: 'after the end', body: () => undefined });
    },
  });
  expect(live(diary)).toEqual(['2026-01-31 open', '2026-01-31 same day', '2026-02-01 later']);
});

test('entries of one action on one day share units of work, so many at most in each', () => {
  const diary = new Diary('2026-02-02', 2);
  let bodies = 0;
  for (const action of ['call', 'move', 'call', 'call'])
    diary.plan('2026-02-01', {
      action,
      body: () => {
        bodies += 1;
      },
    });
  expect(live(diary)).toEqual(['2026-02-01 call', '2026-02-01 call', '2026-02-01 move']);
  expect(bodies).toBe(4);
});

test('the past cannot be planned', () => {
  const diary = new Diary('2026-02-02', 1);
  diary.plan('2026-02-01', {
    action: 'late',
    body: () => diary.plan('2026-01-31', { action: 'too late', body: () => undefined }),
  });
  expect(() => live(diary)).toThrow('too late was planned for 2026-01-31');
});
