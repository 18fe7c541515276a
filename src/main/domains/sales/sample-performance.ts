import { split } from '#shared/money.ts';
import { monthsOfYear } from '#shared/quota-period.ts';
import type { SampleSize, SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { DealCredit } from './performance/credit-entity.ts';
import { keepMembership, MOVE } from './performance/keep-membership.ts';
import { quotaSpan } from './performance/quota-period.ts';
import { quotasWithin } from './performance/quota-rows.ts';
import { activateQuotas, saveQuotas } from './performance/save-quotas.ts';
import { salespeople } from './salespeople.ts';
import { Salesperson } from './team-entities.ts';

const builder = queryBuilder<{
  deal: { id: string; ownerId: string; status: string; rid: number };
  salesTeam: { id: string; name: string };
}>();

/** Minor units for each month of the first year, of all people together; more every year after. */
const FIRST_YEAR = 45_000_000;
const MORE_EVERY_YEAR = 10_000_000;
/** A large company has more deals, and asks for more. */
const TIMES: Readonly<Record<SampleSize, number>> = { S: 1, M: 20, L: 380 };
/** How much of a year's quota falls in each month: little around the new year, most at the end. */
const SEASON = [6, 5, 9, 8, 8, 9, 8, 8, 9, 9, 10, 11].map(BigInt);
/** One deal in so many is sold by two. */
const SPLIT_EVERY = 9;

/** Quotas of three years, one that was changed, a colleague who changed teams, and deals that two people share. */
export function samplePerformance({ first, today, size, on }: SampleWriter): void {
  const begun = Number(first.slice(0, 4));
  const last = Number(today.slice(0, 4));
  for (let year = begun; year <= last; year++)
    // on the first day people are entered; theirs follow
    on(year === begun ? dayAfter(first, 1) : `${year}-01-04`, 'sales.quota.save', (work) =>
      askForYear(work, String(year), BigInt((FIRST_YEAR + (year - begun) * MORE_EVERY_YEAR) * TIMES[size])),
    );
  for (let year = begun; year <= last; year++)
    on(year === begun ? dayAfter(first, 1) : `${year}-01-05`, 'sales.quota.activate', (work) => {
      activateQuotas(work, 'newSales', String(year));
    });
  const months = Temporal.PlainDate.from(today).with({ day: 1 });
  on(months.subtract({ months: 1 }).with({ day: 16 }).toString(), MOVE, moveOne);
  on(months.with({ day: 1 }).toString(), 'sales.quota.save', (work) => raiseOne(work, today));
  on(today, 'sales.dealCredit.split', shareDeals);
}

const dayAfter = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Everybody's part of the year, month by month as the season goes. */
function askForYear(work: Work, year: string, aMonth: bigint): void {
  const people = salespeople(work);
  const parts = split(
    aMonth * 12n,
    people.map(() => 1n),
  );
  const quotas = people.flatMap(({ id }, at) =>
    split(parts[at] ?? 0n, SEASON).map((value, month) => ({
      level: 'person' as const,
      holderId: id,
      period: monthsOfYear(year)[month] ?? year,
      // whole hundreds are easier to remember
      value: Number((value / 10_000n) * 10_000n),
    })),
  );
  saveQuotas(work, { metric: 'newSales', quotas });
}

/** Somebody goes to the other team in the middle of a month. */
function moveOne(work: Work): void {
  const [person] = salespeople(work);
  const other = work.first(
    builder
      .selectFrom('salesTeam')
      .select('id')
      .where('id', '<>', person?.teamId ?? '')
      .orderBy('name'),
  );
  if (!person || !other) return;
  keepMembership(work, person.id, work.demandRow(Salesperson, person.id), other.id, work.today);
  work.update(Salesperson, person.id, { teamId: other.id });
}

/** A colleague is asked for a fifth more from the middle of this month on. */
function raiseOne(work: Work, today: string): void {
  const month = today.slice(0, 7);
  const holderId = salespeople(work).at(-1)?.id ?? null;
  const asked = quotasWithin(work, 'newSales', quotaSpan(month), { level: 'person', holderId }).at(-1);
  if (!asked) return;
  saveQuotas(work, {
    metric: 'newSales',
    quotas: [{ level: 'person', holderId, period: month, value: ((asked.amount ?? 0) / 5) * 6 }],
    from: `${month}-15`,
    note: '接手一个新的行业',
  });
}

/** Some deals of one salesperson that a colleague helped with. */
function shareDeals(work: Work): void {
  const people = salespeople(work);
  const deals = work.all(
    builder
      .selectFrom('deal')
      .select(['id', 'ownerId'])
      .where('status', 'in', ['won', 'open'])
      .orderBy('rid', 'desc')
      .limit(SPLIT_EVERY * 20),
  );
  for (const [at, { id, ownerId }] of deals.entries()) {
    if (at % SPLIT_EVERY !== 0) continue;
    const colleague = people.filter((person) => person.id !== ownerId)[at % (people.length - 1)];
    if (!colleague) continue;
    work.insert(DealCredit, { dealId: id, salespersonId: ownerId, percent: '70' });
    work.insert(DealCredit, { dealId: id, salespersonId: colleague.id, percent: '30' });
  }
}
