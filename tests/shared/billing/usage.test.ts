import { describe, expect, test } from 'vitest';
import { type Aggregation, aggregate, type Meter } from '#shared/billing/usage/aggregate.ts';
import { estimateDifference, estimatedUsage } from '#shared/billing/usage/estimate.ts';
import { roundMeter } from '#shared/billing/usage/meter-rounding.ts';
import { receiveUsage, type UsageEvent } from '#shared/billing/usage/usage-event.ts';
import { exact } from './exact.ts';

const ZONE = 'Asia/Shanghai';
const april = { from: '2026-04-01', to: '2026-05-01' };
const at = (text: string): number => Date.parse(`${text}+08:00`);
const event = (id: string, when: string, value: string, more: Partial<UsageEvent> = {}): UsageEvent => ({
  id,
  meter: 'api',
  at: at(when),
  value,
  ...more,
});
const meter = (aggregation: Aggregation, more: Partial<Meter> = {}): Meter => ({
  code: 'api',
  aggregation,
  rounding: null,
  carryOver: false,
  ...more,
});

const events = [
  event('b', '2026-04-30T23:59:59', '7'),
  event('a', '2026-04-01T00:00:00', '5'),
  event('c', '2026-05-01T00:00:00', '100'),
  event('d', '2026-04-02T00:00:00', 'text'),
  event('e', '2026-03-31T23:59:59', '100'),
];
const value = (aggregation: Aggregation, of = events) => aggregate(meter(aggregation), of, april, ZONE).value;

describe('a meter', () => {
  test('takes the days of the account, half-open', () => {
    expect(value('sum')).toEqual(exact(12));
    expect(value('count')).toEqual(exact(3));
    expect(value('max')).toEqual(exact(7));
    expect(value('last')).toEqual(exact(7));
    expect(value('unique')).toEqual(exact(3));
    for (const aggregation of [
      'sum',
      'count',
      'max',
      'last',
      'unique',
      'weightedSum',
      'proratedSum',
    ] as const)
      expect(value(aggregation, [])).toEqual(exact(0));
  });

  test('takes the latest, ties by id, and never goes below nothing', () => {
    const same = '2026-04-05T10:00:00';
    expect(value('last', [event('y', same, '2'), event('x', same, '1')])).toEqual(exact(2));
    expect(value('last', [event('x', same, '-3')])).toEqual(exact(0));
    expect(value('sum', [event('x', same, '3'), event('y', same, '-5')])).toEqual(exact(0));
    expect(value('max', [event('x', same, '-3')])).toEqual(exact(-3));
  });

  test('keeps members until they are removed, where it carries over', () => {
    const seats = [
      event('1', '2026-04-05T10:00:00', 'lin'),
      event('2', '2026-04-06T10:00:00', 'wang', { change: 'remove' }),
    ];
    const carried = { members: ['wang', 'zhao'], level: exact(0) };
    const kept = aggregate(meter('unique', { carryOver: true }), seats, april, ZONE, carried);
    expect([kept.value, kept.carry.members]).toEqual([exact(2), ['zhao', 'lin']]);
    expect(aggregate(meter('unique'), seats, april, ZONE, carried).value).toEqual(exact(2));
  });

  test('weighs levels by the time they were held', () => {
    const levels = [event('1', '2026-04-16T00:00:00', '10'), event('2', '2026-04-24T12:00:00', '-4')];
    const found = aggregate(meter('weightedSum', { carryOver: true }), levels, april, ZONE, {
      members: [],
      level: exact(2),
    });
    // 2 for 15 days, 12 for 8.5, 8 for 6.5: 184 in 30 days
    expect([found.value, found.carry.level]).toEqual([{ numerator: 92n, denominator: 15n }, exact(8)]);
  });

  test('prorates by days: the day of an event counts, a removal through its day', () => {
    expect(value('proratedSum', [event('1', '2026-04-16T15:00:00', '30')])).toEqual(exact(15));
    expect(
      value('proratedSum', [
        event('1', '2026-04-01T15:00:00', '30'),
        event('2', '2026-04-15T15:00:00', '-30'),
      ]),
    ).toEqual(exact(15));
    expect(
      value('proratedSum', [
        event('1', '2026-04-30T15:00:00', '30'),
        event('2', '2026-04-30T16:00:00', '-30'),
      ]),
    ).toEqual(exact(1));
  });

  test('rounds what it measured, not its events', () => {
    const rounded = (way: 'round' | 'floor' | 'ceil', text: string, places = 0) =>
      roundMeter(exact(text), { way, places });
    expect([rounded('round', '2.5'), rounded('floor', '2.9'), rounded('ceil', '2.1')]).toEqual([
      exact(3),
      exact(2),
      exact(3),
    ]);
    expect([rounded('floor', '-2.1'), rounded('ceil', '-2.9'), rounded('round', '1.005', 2)]).toEqual([
      exact(-3),
      exact(-2),
      exact('1.01'),
    ]);
    const halves = [event('1', '2026-04-05T10:00:00', '0.5'), event('2', '2026-04-06T10:00:00', '0.5')];
    expect(
      aggregate(meter('sum', { rounding: { way: 'ceil', places: 0 } }), halves, april, ZONE).value,
    ).toEqual(exact(1));
  });
});

test('the same event counts once; another under its id is a conflict; the future is refused', () => {
  const known = [event('1', '2026-04-05T10:00:00', '5')];
  const arrived = [
    event('1', '2026-04-05T10:00:00', '5'),
    event('1', '2026-04-05T10:00:00', '6'),
    event('2', '2026-04-05T10:00:00', '7'),
    event('2', '2026-04-05T10:00:00', '7'),
    event('3', '2026-04-09T10:00:00', '7'),
  ];
  const { accepted, duplicates, conflicts, ahead } = receiveUsage(known, arrived, at('2026-04-06T00:00:00'));
  expect([accepted, duplicates, conflicts, ahead].map((list) => list.length)).toEqual([1, 2, 1, 1]);
});

test('missing usage is the mean of the last three periods until the real one comes', () => {
  expect(estimatedUsage([exact(100), exact(1), exact(2), exact(4)])).toEqual({
    numerator: 7n,
    denominator: 3n,
  });
  expect(estimatedUsage([])).toBeUndefined();
  expect(estimateDifference(exact(10), exact(7))).toEqual(exact(-3));
});
