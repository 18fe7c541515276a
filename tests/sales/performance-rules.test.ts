import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentOf, ranksOf } from '../../src/main/domains/sales/performance/attainment.ts';
import { creditedAmounts, WHOLE } from '../../src/main/domains/sales/performance/credit-share.ts';
import { creditsFor } from '../../src/main/domains/sales/performance/credits.ts';
import { quotaSpan } from '../../src/main/domains/sales/performance/quota-period.ts';
import type { QuotaRow } from '../../src/main/domains/sales/performance/quota-rows.ts';
import { quotasOf } from '../../src/main/domains/sales/performance/quotas-of.ts';
import type { CreditedDeal } from '../../src/main/domains/sales/performance/reports.ts';
import { NOBODY, peopleOf, rollUp, type Seller } from '../../src/main/domains/sales/performance/roll-up.ts';
import { membershipSpans, teamOn } from '../../src/main/domains/sales/performance/team-membership.ts';

const SPAN = quotaSpan('2026-Q4');
const TODAY = '2026-11-10';
const day = (days: number): string => Temporal.PlainDate.from(SPAN.from).add({ days }).toString();

/** Shares of several people that are 100 % together. */
const shares = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 0, maxLength: 4 })
  .map((cuts) => [...new Set([0, ...cuts.map((cut) => cut * 100), WHOLE])].sort((a, b) => a - b))
  .map((edges) => edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)));

describe('split credit', () => {
  test('gives half to each where it is split in half', () => {
    const half = [
      { salespersonId: 'a', points: 5000 },
      { salespersonId: 'b', points: 5000 },
    ];
    expect(creditedAmounts(1_000_00, half)).toEqual([500_00, 500_00]);
    expect(creditedAmounts(1_000_01, half)).toEqual([500_01, 500_00]);
  });

  test('adds up to the amount, each part less than a unit off', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000_00), shares, (amount, points) => {
        const parts = creditedAmounts(
          amount,
          points.map((each, at) => ({ salespersonId: String(at), points: each })),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        for (const [at, part] of parts.entries()) {
          const exact = (BigInt(amount) * BigInt(points[at] ?? 0)) / BigInt(WHOLE);
          expect(BigInt(part) - exact === 0n || BigInt(part) - exact === 1n).toBe(true);
        }
      }),
    );
  });
});

describe('memberships', () => {
  const spans = membershipSpans([
    { teamId: 'east', validFrom: '2026-01-01' },
    { teamId: 'south', validFrom: '2026-11-15' },
    { teamId: null, validFrom: '2026-12-20' },
  ]);

  test('say the team of a day; the first holds for the days before it too', () => {
    expect(teamOn(spans, '2025-06-01')).toBe('east');
    expect(teamOn(spans, '2026-11-14')).toBe('east');
    expect(teamOn(spans, '2026-11-15')).toBe('south');
    expect(teamOn(spans, '2026-12-20')).toBeNull();
  });

  test('join what follows with the same team', () => {
    expect(
      membershipSpans([
        { teamId: 'east', validFrom: '2026-01-01' },
        { teamId: 'east', validFrom: '2026-02-01' },
      ]),
    ).toEqual([{ teamId: 'east', from: null, to: null }]);
  });
});

describe('attainment', () => {
  test('says gap, what is needed a week, and coverage', () => {
    const found = attainmentOf({ quota: 10_000, due: null, credited: 4_000, open: 9_000 }, SPAN, TODAY);
    // 52 days are left: 6000 × 7 ÷ 52, rounded up
    expect(found).toMatchObject({ attained: 40, gap: 6_000, perWeek: 808, coverage: 150 });
  });

  test('asks for nothing once the quota is reached, and for nothing more once the period has ended', () => {
    expect(attainmentOf({ quota: 100, due: null, credited: 150, open: 50 }, SPAN, TODAY)).toMatchObject({
      attained: 150,
      gap: -50,
      perWeek: null,
      coverage: null,
    });
    expect(
      attainmentOf({ quota: 100, due: null, credited: 50, open: 0 }, SPAN, '2027-01-01').perWeek,
    ).toBeNull();
  });

  test('has no percentage without a quota, or for one of zero', () => {
    expect(attainmentOf({ quota: null, due: null, credited: 5, open: 0 }, SPAN, TODAY).attained).toBeNull();
    expect(attainmentOf({ quota: 0, due: null, credited: 5, open: 0 }, SPAN, TODAY).attained).toBeNull();
  });

  test('shares places among equals', () => {
    expect(ranksOf([30, 10, 30, 20])).toEqual([1, 4, 1, 3]);
  });
});

const PEOPLE = ['ann', 'bo', 'chen', 'dai'];
const TEAMS = ['east', 'south'];
const sellers: Seller[] = [...PEOPLE, NOBODY].map((id) => ({
  id,
  name: id,
  // who left still has what was sold
  inactive: id === 'dai',
  mine: false,
}));

const deal = fc.record({
  ownerId: fc.constantFrom(...PEOPLE, null),
  status: fc.constantFrom('won' as const, 'open' as const),
  amount: fc.nat(9_999_999_99),
  at: fc.integer({ min: 0, max: 91 }),
  points: shares,
});
const moves = fc.record(
  Object.fromEntries(
    PEOPLE.map((id) => [
      id,
      fc.array(fc.record({ at: fc.integer({ min: -50, max: 91 }), team: fc.constantFrom(...TEAMS, null) }), {
        maxLength: 3,
      }),
    ]),
  ),
);
const quotas = fc.array(
  fc.record({
    salespersonId: fc.constantFrom(...PEOPLE),
    period: fc.constantFrom('2026-10', '2026-11', '2026-12'),
    amount: fc.nat(1_000_000_00),
  }),
  { maxLength: 12 },
);

describe('rolling up', () => {
  test('people are their team and teams are the company, to the minor unit, whoever moved, split or left', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 20 }), moves, quotas, (deals, moved, asked) => {
        const credited: CreditedDeal[] = deals.map((each, at) => ({
          id: String(at),
          number: null,
          name: '',
          customerId: null,
          ownerId: each.ownerId,
          status: each.status,
          amount: each.amount,
          currency: 'CNY',
          day: day(each.at),
        }));
        const memberships = new Map(
          PEOPLE.map((id) => [
            id,
            membershipSpans(
              (moved[id] ?? [])
                .toSorted((one, other) => one.at - other.at)
                .filter(({ at }, index, all) => at !== all[index - 1]?.at)
                .map(({ at, team }) => ({ teamId: team, validFrom: day(at) })),
            ),
          ]),
        );
        const split = new Map(
          deals.flatMap(({ points }, at) =>
            points.length > 1 && points.length <= PEOPLE.length
              ? [
                  [
                    String(at),
                    points.map((each, who) => ({ salespersonId: PEOPLE[who] ?? null, points: each })),
                  ] as const,
                ]
              : [],
          ),
        );
        const rows = [
          ...new Map(asked.map((each) => [`${each.salespersonId} ${each.period}`, each])).values(),
        ].map(
          (each) =>
            ({
              ...each,
              level: 'person',
              metric: 'newSales',
              teamId: null,
              count: null,
              status: 'active',
              validFrom: quotaSpan(each.period).from,
            }) as unknown as QuotaRow,
        );
        const company = rollUp({
          span: SPAN,
          today: TODAY,
          sellers,
          teams: TEAMS.map((id) => ({ id, name: id })),
          memberships,
          credits: creditsFor(credited, { metric: 'newSales', currency: 'CNY', shares: split, memberships }),
          quotaOf: quotasOf(rows),
        });
        const sum = (values: readonly (number | null)[]): number =>
          values.reduce<number>((so, value) => so + (value ?? 0), 0);
        const won = sum(credited.map(({ status, amount }) => (status === 'won' ? amount : 0)));
        const wanted = sum(rows.map(({ amount }) => amount));
        expect(company.credited).toBe(won);
        expect(company.quota ?? 0).toBe(wanted);
        for (const key of ['credited', 'open', 'quota', 'due'] as const) {
          expect(sum(company.teams.map((team) => team[key]))).toBe(company[key] ?? 0);
          for (const team of company.teams)
            expect(sum(team.members.map((member) => member[key]))).toBe(team[key] ?? 0);
          expect(sum(peopleOf(company, SPAN, TODAY).map((person) => person[key]))).toBe(company[key] ?? 0);
        }
      }),
    );
  });
});
