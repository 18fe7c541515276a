import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodAt } from '#shared/billing/calendar/billing-period.ts';
import { gridOf } from '#shared/billing/calendar/grid.ts';
import type { Interval } from '#shared/billing/calendar/interval.ts';
import { endOfService, finalUsageOn } from '#shared/billing/change/cancellation.ts';
import { changeTiming } from '#shared/billing/change/change-timing.ts';
import type { Change } from '#shared/billing/change/net-changes.ts';
import { billedParts, extendedEnd, usageWhilePaused } from '#shared/billing/change/pause.ts';
import {
  type BilledState,
  type ChainTerms,
  chainLines,
  newLines,
} from '#shared/billing/change/subscription-chain.ts';
import { addDays, daysBetween } from '#shared/billing/civil-days.ts';
import { shareOf } from '#shared/billing/proration/proration-share.ts';
import { majorOf, sumOf } from '#shared/billing/working.ts';
import { add, compare, fraction, multiply, subtract, ZERO } from '#shared/fraction.ts';
import { exact } from './exact.ts';

const START = '2026-01-31';
const END = '2026-07-31';
const monthly: Interval = { unit: 'month', count: 1 };
const terms: ChainTerms = {
  grid: gridOf({ kind: 'anniversary' }, monthly, START),
  service: { start: START, end: END },
  currency: 'CNY',
  proration: 'actualDays',
};
const state = (quantity: number | string, price: number | string): BilledState => ({
  quantity: exact(quantity),
  price: exact(price),
});
const to = (on: string, after: BilledState, order = 0): Change<BilledState> => ({
  on,
  effectiveAt: order,
  recordedAt: order,
  apply: () => after,
});
const amounts = (changes: readonly Change<BilledState>[], initial = state(1, 310)): [string, bigint][] =>
  chainLines(initial, changes, {
    ...terms,
    grid: gridOf({ kind: 'calendar' }, monthly, '2026-03-01'),
    service: { start: '2026-03-01', end: '2026-04-01' },
  }).map(({ kind, amount }) => [kind, amount]);

describe('a change within a period', () => {
  test('credits what was billed and charges what is new', () => {
    expect(amounts([to('2026-03-16', state(1, 620))])).toEqual([
      ['recurring', 31000n],
      ['prorationCredit', -16000n],
      ['prorationCharge', 32000n],
    ]);
  });

  test('of more seats is a line of its own; of fewer it is a credit', () => {
    expect(amounts([to('2026-03-16', state(3, 310))])).toEqual([
      ['recurring', 31000n],
      ['prorationCharge', 32000n],
    ]);
    expect(amounts([to('2026-03-16', state(1, 310))], state(2, 310))).toEqual([
      ['recurring', 62000n],
      ['prorationCredit', -32000n],
      ['prorationCharge', 16000n],
    ]);
  });

  test('four on one day are the last one', () => {
    const day = '2026-03-16';
    const four = [
      to(day, state(9, 1), 1),
      to(day, null, 2),
      to(day, state(2, 10), 3),
      to(day, state(1, 620), 4),
    ];
    expect(amounts(four)).toEqual(amounts([to(day, state(1, 620))]));
    expect(amounts([to(day, state(5, 99), 1), to(day, state(1, 310), 2)])).toEqual([['recurring', 31000n]]);
  });

  test('on a boundary has no proration', () => {
    expect(amounts([to('2026-03-01', state(1, 620))])).toEqual([['recurring', 62000n]]);
  });

  test('stops with a credit and comes back with a charge', () => {
    expect(amounts([to('2026-03-11', null), to('2026-03-22', state(1, 310))])).toEqual([
      ['recurring', 31000n],
      ['prorationCredit', -21000n],
      ['prorationCharge', 10000n],
    ]);
  });
});

describe('over any chain of changes', () => {
  const states = fc.oneof(
    fc.constant(null),
    fc.record({
      quantity: fc.integer({ min: 1, max: 20 }).map(exact),
      price: fc.integer({ min: 0, max: 100_000 }).map((cents) => fraction(BigInt(cents), 100n)),
    }),
  );
  const length = daysBetween(START, END);
  const chains = fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: length - 1 }).map((day) => addDays(START, day)),
      after: states,
      effectiveAt: fc.nat(3),
    }),
    { maxLength: 8 },
  );
  const recorded = (
    chain: readonly { on: string; after: BilledState; effectiveAt: number }[],
  ): Change<BilledState>[] =>
    chain.map(({ on, after, effectiveAt }, recordedAt) => ({
      on,
      effectiveAt,
      recordedAt,
      apply: () => after,
    }));

  test('billed − credited is the sum of daily prices, within one minor unit for each document', () => {
    fc.assert(
      fc.property(states, chains, (initial, chain) => {
        const changes = recorded(chain);
        const lines = chainLines(initial, changes, terms);
        const billed = lines.reduce((so, { amount }) => so + amount, 0n);
        const ordered = changes.toSorted(
          (a, b) => a.on.localeCompare(b.on) || a.effectiveAt - b.effectiveAt || a.recordedAt - b.recordedAt,
        );
        let daily = ZERO;
        for (let day = START; day < END; day = addDays(day, 1)) {
          const now = ordered.filter(({ on }) => on <= day).reduce((so, change) => change.apply(so), initial);
          const period = periodAt(terms.grid, terms.service, day);
          if (!now || !period) continue;
          const share = shareOf({ from: day, to: addDays(day, 1) }, period.full, 'actualDays').ratio;
          daily = add(daily, multiply(multiply(now.quantity, now.price), share));
        }
        const off = subtract(majorOf(billed, 'CNY'), daily);
        // half a unit for each line: one for the credit and the charge of a document
        const lineUnits = fraction(BigInt(lines.length), 200n);
        expect(compare(off, lineUnits) <= 0 && compare(multiply(off, fraction(-1n)), lineUnits) <= 0).toBe(
          true,
        );
        for (const line of lines.filter(({ kind }) => kind !== 'prorationCredit'))
          expect(sumOf(line.working)).toEqual(majorOf(line.amount, 'CNY'));
      }),
      { numRuns: 60 },
    );
  });

  test('a rerun adds nothing, and only the last change of a day counts', () => {
    fc.assert(
      fc.property(states, chains, fc.nat(5), (initial, chain, seed) => {
        const changes = recorded(chain);
        const lines = chainLines(initial, changes, terms);
        expect(newLines(chainLines(initial, changes, terms), new Set(lines.map(({ key }) => key)))).toEqual(
          [],
        );
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const turned = [...changes.slice(seed), ...changes.slice(0, seed)];
        expect(chainLines(initial, turned, terms)).toEqual(lines);
      }),
    );
  });
});

describe('when a change holds', () => {
  const price = (amount: number, unit: Interval['unit']) => ({
    price: exact(amount),
    interval: { unit, count: 1 } as const,
  });
  test.each([
    [price(100, 'month'), price(200, 'month'), 'upgrade', 'now', false],
    [price(100, 'month'), price(100, 'month'), 'upgrade', 'now', false],
    [price(200, 'month'), price(100, 'month'), 'downgrade', 'atPeriodEnd', false],
    [price(100, 'month'), price(1200, 'year'), 'upgrade', 'now', true],
    [price(100, 'month'), price(1000, 'year'), 'downgrade', 'atPeriodEnd', false],
    [price(1200, 'year'), price(200, 'month'), 'upgrade', 'atPeriodEnd', false],
    [price(10, 'week'), price(43, 'month'), 'downgrade', 'atPeriodEnd', false],
    [price(1, 'day'), price(95, 'quarter'), 'upgrade', 'now', true],
  ] as const)('%o to %o', (old, next, direction, when, restarts) => {
    expect(changeTiming(old, next)).toEqual({ direction, when, restarts });
  });
});

describe('a pause', () => {
  const period = {
    index: 0,
    from: '2026-03-01',
    to: '2026-04-01',
    full: { from: '2026-03-01', to: '2026-04-01' },
  };
  const spans = (from: string, until: string, mode: 'stop' | 'holdCollection' | 'freeService') =>
    billedParts(period, { from, to: until, mode }).map((part) => `${part.from}..${part.to}`);

  test('stops, holds collection, or leaves whole periods free', () => {
    expect(spans('2026-03-11', '2026-03-21', 'stop')).toEqual([
      '2026-03-01..2026-03-11',
      '2026-03-21..2026-04-01',
    ]);
    expect(spans('2026-02-11', '2026-05-21', 'stop')).toEqual([]);
    expect(spans('2026-02-11', '2026-05-21', 'holdCollection')).toEqual(['2026-03-01..2026-04-01']);
    expect(spans('2026-02-11', '2026-05-21', 'freeService')).toEqual([]);
    expect(spans('2026-03-02', '2026-05-21', 'freeService')).toEqual(['2026-03-01..2026-04-01']);
    expect((['stop', 'holdCollection', 'freeService'] as const).map(usageWhilePaused)).toEqual([
      'rejected',
      'billed',
      'recorded',
    ]);
  });

  test('may extend the end instead of a credit', () => {
    expect(extendedEnd('2026-12-31', { from: '2026-03-11', to: '2026-03-21', mode: 'stop' })).toBe(
      '2027-01-10',
    );
  });

  test('a cancellation ends on the first day without service', () => {
    expect(endOfService({ when: 'atPeriodEnd' }, period)).toBe('2026-04-01');
    expect(endOfService({ when: 'now', today: '2026-03-15', todayIsFree: false }, period)).toBe('2026-03-16');
    expect(endOfService({ when: 'now', today: '2026-03-15', todayIsFree: true }, period)).toBe('2026-03-15');
    expect(endOfService({ when: 'on', lastServiceDay: '2026-03-20' }, period)).toBe('2026-03-21');
    expect(finalUsageOn('2026-03-21')).toBe('2026-03-24');
  });
});
