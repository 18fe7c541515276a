import { describe, expect, test } from 'vitest';
import { dayLanes, weekOf } from '../../../../src/renderer/ui/calendar/day-lanes.ts';
import {
  daysBetween,
  draggedSpan,
  lengthOf,
  shownSpan,
  ticks,
} from '../../../../src/renderer/ui/gantt/gantt-scale.ts';
import { brokenLinks } from '../../../../src/renderer/ui/gantt/gantt-task.ts';
import { splitSize } from '../../../../src/renderer/ui/split/split-size.ts';

describe('the scale of a Gantt chart', () => {
  test('shows whole weeks around all tasks and today', () => {
    const shown = shownSpan([{ start: '2026-04-15', end: '2026-05-01' }], '2026-04-20');
    expect(shown).toEqual({ start: '2026-04-06', end: '2026-05-10' });
    expect(shownSpan([], '2026-04-20')).toEqual({ start: '2026-04-13', end: '2026-05-03' });
  });

  test('ends after ten years, whatever date was mistyped', () => {
    const shown = shownSpan([{ start: '2026-04-15', end: '9026-04-15' }], '2026-04-20');
    expect(lengthOf(shown)).toBe(3661);
  });

  test.each(['day', 'week', 'month', 'year'] as const)('cuts the axis by %s without a gap', (unit) => {
    const shown = { start: '2026-01-28', end: '2027-02-03' };
    const marks = ticks(shown, unit);
    expect(marks.reduce((sum, { days }) => sum + days, 0)).toBe(lengthOf(shown));
    marks.forEach(({ date, days }, at) => {
      const next = marks[at + 1];
      if (next) expect(daysBetween(date, next.date)).toBe(days);
    });
  });
});

describe('dragging a task', () => {
  const task = { start: '2026-02-27', end: '2026-03-02' };

  test('moves both ends over the end of a month', () => {
    expect(draggedSpan(task, 'move', 2)).toEqual({ start: '2026-03-01', end: '2026-03-04' });
  });

  test('leaves at least one day', () => {
    expect(draggedSpan(task, 'start', 30)).toEqual({ start: '2026-03-02', end: '2026-03-02' });
    expect(draggedSpan(task, 'end', -30)).toEqual({ start: '2026-02-27', end: '2026-02-27' });
  });
});

test('a task that begins before the one it waits for has ended is found, and an unknown one is not', () => {
  const tasks = [
    { id: 'a', name: '', start: '2026-01-01', end: '2026-01-05' },
    { id: 'b', name: '', start: '2026-01-05', end: '2026-01-09', after: ['a', 'gone'] },
    { id: 'c', name: '', start: '2026-01-10', end: '2026-01-11', after: ['b'] },
  ];
  expect(brokenLinks(tasks)).toEqual([{ from: 'a', to: 'b' }]);
});

describe('a day of the week view', () => {
  test('puts what overlaps side by side and gives the rest the whole width', () => {
    const lanes = dayLanes([
      { id: 'late', start: 900, end: 960 },
      { id: 'one', start: 540, end: 660 },
      { id: 'two', start: 600, end: 690 },
      { id: 'three', start: 660, end: 700 },
    ]);
    expect(lanes.map(({ item, lane, lanes: count }) => [item.id, lane, count])).toEqual([
      ['one', 0, 2],
      ['two', 1, 2],
      ['three', 0, 2],
      ['late', 0, 1],
    ]);
  });

  test('belongs to a week that begins on Monday', () => {
    expect(weekOf('2026-03-01')).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });
});

test('the side of a split view leaves room for both parts, however narrow the window', () => {
  expect(splitSize(360, 1000, 240)).toBe(360);
  expect(splitSize(900, 1000, 240)).toBe(760);
  expect(splitSize(10, 1000, 240)).toBe(240);
  expect(splitSize(360, 300, 240)).toBe(150);
});
