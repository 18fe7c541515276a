import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { expireQuotes } from '../../src/main/domains/sales/quote/quote-expiry.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let now = Date.UTC(2026, 10, 23, 4);
const DAY = 86_400_000;

const statusOf = async (id: string) => (await call().sales.quote.get({ id })).quote.status;
const expire = () => expireQuotes(app.core.sessions.demand().workspace);
async function sentQuote(validUntil: string): Promise<string> {
  const deal = await call().records.create({
    entity: 'deal',
    values: { name: '续约', openedOn: '2026-10-01' },
  });
  const { id } = await call().sales.quote.create({ dealId: deal.id });
  const { quote } = await call().sales.quote.get({ id });
  const line = { description: '许可', quantity: '1', unitPrice: '100', taxRate: '6' };
  await call().sales.quote.save({
    id,
    version: Number(quote.version),
    values: { validUntil },
    lines: [line],
  });
  await call().sales.quote.send({ id });
  return id;
}

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

describe('a quote that nobody answers', () => {
  test('is valid on its last day and has expired on the next, though the program was closed meanwhile', async () => {
    const short = await sentQuote('2026-11-25');
    const long = await sentQuote('2026-12-31');
    now = Date.UTC(2026, 10, 25, 15); // 23:00 in Shanghai
    await expire();
    expect(await statusOf(short)).toBe('sent');
    now += 10 * DAY;
    await expire();
    expect([await statusOf(short), await statusOf(long)]).toEqual(['expired', 'sent']);
    expect(await refusalOf(call().sales.quote.accept({ id: short }))).toBe('illegalMove');
    const { moves, mayRevise } = await call().sales.quote.get({ id: short });
    expect(moves).toEqual([]);
    expect(mayRevise).toBe(true);
  });

  test('is taken up again as a new version, which takes its place', async () => {
    const old = await sentQuote('2026-12-10');
    now = Date.UTC(2026, 11, 20, 4);
    await expire();
    const { id } = await call().sales.quote.revise({ id: old });
    await call().sales.quote.send({ id });
    expect([await statusOf(old), await statusOf(id)]).toEqual(['superseded', 'sent']);
  });

  test('is not called expired by hand, nor an answered one by the clock', async () => {
    const answered = await sentQuote('2026-12-22');
    await call().sales.quote.reject({ id: answered, reason: '太贵' });
    now += 30 * DAY;
    await expire();
    expect(await statusOf(answered)).toBe('rejected');
    const { moves } = await call().sales.quote.get({ id: await sentQuote('2027-12-31') });
    expect(moves.map(({ event }) => event)).not.toContain('expire');
  });
});
