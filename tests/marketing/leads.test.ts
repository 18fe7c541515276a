import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { releaseAllOverdue } from '../../src/main/domains/marketing/lead/lead-expiry.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

const HOUR = 3_600_000;
/** Monday, 23 November 2026, noon in Shanghai: an hour and a half before the end of the lunch break. */
const MONDAY = Date.UTC(2026, 10, 23, 4);

let app: App;
let call: (key?: string) => Caller;
let now = MONDAY;
let me: string;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  me = String((await call().lists.page({ entity: 'person', limit: 10 })).rows[0]?.id);
});
afterAll(() => app.close());

const lead = async (values: Record<string, unknown> = {}): Promise<string> =>
  (await call().records.create({ entity: 'lead', values: { name: '李雷', company: '云帆', ...values } })).id;
const read = async (id: string) => (await call().records.get({ entity: 'lead', id })).row;

describe('a lead', () => {
  test('lies in the pool without an owner, and waits with one, for half a working day', async () => {
    const free = await lead({ name: null, company: '云帆软件' });
    expect(await read(free)).toMatchObject({ status: 'pool', name: '云帆软件', responseDue: null });
    const given = await lead({ ownerId: me });
    const { status, responseDue } = await read(given);
    expect(status).toBe('waiting');
    expect(Number(responseDue) - MONDAY).toBeGreaterThanOrEqual(4 * HOUR);
  });

  test('is accepted, sent back with a reason, given on, put off and taken', async () => {
    const id = await lead({ ownerId: me });
    await call().marketing.lead.accept({ ids: [id] });
    expect(await read(id)).toMatchObject({ status: 'accepted', acceptedAt: now, responseDue: null });
    expect(await refusalOf(call().marketing.lead.accept({ ids: [id] }))).toBe('illegalMove');
    await call().marketing.lead.return({ ids: [id], returnReason: 'noNeed' });
    expect(await read(id)).toMatchObject({ status: 'returned', returnReason: 'noNeed' });
    await call().marketing.lead.assign({ ids: [id], ownerId: me });
    expect(await read(id)).toMatchObject({ status: 'waiting', returnReason: null });
    expect(await refusalOf(call().marketing.lead.postpone({ ids: [id], postponedUntil: '2026-11-23' }))).toBe(
      'postponeToLater',
    );
    await call().marketing.lead.postpone({ ids: [id], postponedUntil: '2026-11-26' });
    const { postponedUntil, responseDue } = await read(id);
    expect(postponedUntil).toBe('2026-11-26');
    expect(Number(responseDue)).toBeGreaterThan(Date.UTC(2026, 10, 26));
    await call().marketing.lead.release({ ids: [id] });
    expect(await read(id)).toMatchObject({ status: 'pool', ownerId: null, postponedUntil: null });
    await call().marketing.lead.take({ ids: [id] });
    expect(await read(id)).toMatchObject({ status: 'accepted', ownerId: me });
  });

  test('moves with others or not at all', async () => {
    const waiting = await lead({ ownerId: me });
    const pool = await lead();
    expect(await refusalOf(call().marketing.lead.accept({ ids: [waiting, pool] }))).toBe('illegalMove');
    expect(await read(waiting)).toMatchObject({ status: 'waiting' });
  });

  test('goes to the pool when its response time has run out in working time, and not before', async () => {
    const id = await lead({ ownerId: me });
    const due = Number((await read(id)).responseDue);
    const { workspace } = app.core.sessions.demand();
    now = due - 1;
    await releaseAllOverdue(workspace);
    expect(await read(id)).toMatchObject({ status: 'waiting', ownerId: me });
    now = due;
    await releaseAllOverdue(workspace);
    expect(await read(id)).toMatchObject({ status: 'pool', ownerId: null });
  });
});
