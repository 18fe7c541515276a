import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let now = Date.UTC(2026, 10, 28, 2);
const START = now + 5 * DAY;

let app: App;
let call: (key?: string) => Caller;
let [deal, customer, contact, me] = ['', '', '', ''];

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const plan = async (values: Record<string, unknown> = {}, attendees: object[] = []): Promise<string> => {
  const input = {
    id: null,
    values: { title: '产品演示', dealId: deal, startsAt: START, endsAt: START + HOUR, ...values },
    attendees: attendees as Record<string, string>[],
    preparations: [{ title: '演示环境', kind: 'environment', done: false }],
  };
  return (await call().sales.demo.save(input)).id;
};
const read = (id: string) => call().sales.demo.get({ id });
const edit = (id: string, values: Record<string, unknown>) =>
  call().records.update({ entity: 'demo', id, values });
const fileOf = async (id: string): Promise<string> => {
  const { download } = await call().sales.demo.ics({ id });
  return Buffer.from(app.core.transfers.take(download)?.bytes ?? []).toString();
};

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  customer = await create('customer', { name: '远航制造' });
  contact = await create('contact', { name: '王芳', email: 'fang@example.com', customerId: customer });
  deal = await create('deal', { name: '云帆项目', customerId: customer, openedOn: '2026-11-01' });
  me = (await call().lists.page({ entity: 'person' })).rows[0]?.id ?? '';
});
afterAll(() => app.close());

describe('a demo', () => {
  test('is arranged with attendees and preparations, for the customer of its deal, in the company’s zone', async () => {
    const id = await plan({}, [
      { contactId: contact },
      { personId: me },
      { name: '外部顾问', email: 'x@example.com' },
    ]);
    const { demo, attendees, preparations } = await read(id);
    expect(demo).toMatchObject({
      customerId: customer,
      status: 'planned',
      timeZone: 'Asia/Shanghai',
      sequence: 0,
    });
    expect(attendees.map(({ name, address }) => [name, address])).toEqual([
      ['王芳', 'fang@example.com'],
      ['王芳', null],
      ['外部顾问', 'x@example.com'],
    ]);
    expect(preparations.map(({ title, kind, done }) => [title, kind, done])).toEqual([
      ['演示环境', 'environment', false],
    ]);
  });

  test('saved again keeps what is the same and drops what was taken out', async () => {
    const id = await plan({}, [{ contactId: contact }, { name: '旁听' }]);
    const [first] = (await read(id)).attendees;
    await call().sales.demo.save({
      id,
      values: { place: '三楼会议室' },
      attendees: [{ contactId: contact }],
      preparations: [],
    });
    const { demo, attendees, preparations } = await read(id);
    expect([attendees.map((each) => each.id), preparations]).toEqual([[first?.id], []]);
    expect([demo.place, demo.sequence]).toEqual(['三楼会议室', 1]);
  });

  test('is refused with times that cannot be, a zone nobody knows, rows without a name, and names twice', async () => {
    expect(await refusalOf(plan({ endsAt: START }))).toBe('demoEndsBeforeStart');
    expect(await refusalOf(plan({ endsAt: START + 32 * DAY }))).toBe('demoTooLong');
    expect(await refusalOf(plan({ startsAt: 9e15, endsAt: 9e15 + 1 }))).toBe('demoDateFar');
    expect(await refusalOf(plan({ startsAt: 9e14, endsAt: 9e14 + 1 }))).toBe('demoDateFar');
    expect(await refusalOf(plan({ timeZone: 'Mars/Base' }))).toBe('timeZoneUnknown');
    expect(await refusalOf(plan({ link: 'javascript:alert(1)' }))).toBe('notUrl');
    expect(await refusalOf(plan({}, [{ email: 'a@example.com' }]))).toBe('attendeeUnnamed');
    expect(await refusalOf(plan({}, [{ contactId: contact }, { contactId: contact }]))).toBe('attendeeTwice');
    expect(await refusalOf(plan({}, [{ name: '甲', email: 'not an address' }]))).toBe('notEmail');
    expect(await refusalOf(plan({}, [{ contactId: 'nobody' }]))).toBe('referenceMissing');
    expect(await refusalOf(plan({ status: 'held' }))).toBe('fieldNotEditable');
  });

  test('of a closed deal is not arranged', async () => {
    const closed = await create('deal', { name: '已关', openedOn: '2026-11-01' });
    await call().sales.discard({ id: closed, reason: '重复' });
    expect(await refusalOf(plan({ dealId: closed }))).toBe('dealClosed');
  });

  test('has a result once it has begun, and is then settled', async () => {
    const id = await plan({}, [{ contactId: contact }]);
    expect(await refusalOf(call().sales.demo.hold({ id, result: 'convinced' }))).toBe('demoNotBegun');
    now = START + HOUR;
    expect(await refusalOf(call().sales.demo.hold({ id }))).toBe('required');
    await call().sales.demo.hold({ id, result: 'convinced', feedback: '报表很好用' });
    expect((await read(id)).demo).toMatchObject({
      status: 'held',
      result: 'convinced',
      feedback: '报表很好用',
    });
    expect(await refusalOf(call().sales.demo.cancel({ id, reason: '不办了' }))).toBe('illegalMove');
    expect(await refusalOf(edit(id, { startsAt: START + 1 }))).toBe('demoNotPlanned');
    const attendee = call().records.create({ entity: 'demoAttendee', values: { demoId: id, name: '补记' } });
    expect(await refusalOf(attendee)).toBe('demoNotPlanned');
    await edit(id, { feedback: '报表很好用，想看移动端' });
    const row = await call().records.get({ entity: 'deal', id: deal });
    expect(row.row.lastActivityOn).toBe('2026-12-03');
    now = START - 5 * DAY;
  });

  test('that nobody came to, or that was called off, can be planned again', async () => {
    const id = await plan();
    expect(await refusalOf(call().sales.demo.cancel({ id }))).toBe('required');
    await call().sales.demo.cancel({ id, reason: '客户出差' });
    expect((await read(id)).demo).toMatchObject({ status: 'cancelled', reason: '客户出差', sequence: 1 });
    const again = { startsAt: START + DAY, endsAt: START + DAY + HOUR };
    expect(await refusalOf(call().sales.demo.reschedule({ id, ...again, endsAt: START }))).toBe(
      'demoEndsBeforeStart',
    );
    await call().sales.demo.reschedule({ id, ...again });
    expect((await read(id)).demo).toMatchObject({ status: 'planned', reason: null, sequence: 2, ...again });
    now = START + 2 * DAY;
    await call().sales.demo.miss({ id });
    expect((await read(id)).demo.status).toBe('noShow');
    now = START - 5 * DAY;
  });

  test('of somebody else’s deal is there for nobody whose role sees only their own', async () => {
    const id = await plan();
    await becomeRole(call(), 'sales');
    expect(await refusalOf(read(id))).toBe('notFound');
    expect(await refusalOf(call().sales.demo.cancel({ id, reason: '不是我的' }))).toBe('notFound');
    expect(await refusalOf(plan())).not.toBe('allowed');
    await becomeOwner(call());
  });
});

describe('a file of another calendar', () => {
  const calendarOf = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
  const given = (text: string): string =>
    app.core.transfers.put({ name: '约会.ics', type: 'text/calendar', bytes: Buffer.from(text) });
  const take = (text: string, as: 'demo' | 'meeting' = 'demo') =>
    call().sales.demo.takeEvent({ dealId: deal, upload: given(text), at: 0, as });
  const lines = (sequence: number, start: string): string[] => [
    'UID:elsewhere',
    `SEQUENCE:${sequence}`,
    'SUMMARY:客户约的演示',
    `DTSTART:${start}`,
    'LOCATION:https://meet.example.com/1',
    'ATTENDEE;CN=王女士:mailto:Fang@example.com',
    'ATTENDEE;CN=王女士:mailto:fang@example.com',
    'ATTENDEE;CN=外部顾问:mailto:a@example.org',
  ];

  test('becomes a demo once, which a newer version of it changes and an older one does not', async () => {
    const { id, change } = await take(calendarOf(...lines(1, '20270310T060000Z')));
    expect(change).toBe('new');
    const { demo, attendees } = await read(id);
    expect(demo).toMatchObject({ title: '客户约的演示', link: 'https://meet.example.com/1', place: null });
    expect(attendees.map(({ name, contactId, address }) => [name, contactId, address])).toEqual([
      ['王芳', contact, 'fang@example.com'],
      ['外部顾问', null, 'a@example.org'],
    ]);
    expect(await take(calendarOf(...lines(1, '20270310T060000Z')))).toEqual({ id, change: 'same' });
    expect(await take(calendarOf(...lines(2, '20270311T060000Z')))).toEqual({ id, change: 'updated' });
    expect(await take(calendarOf(...lines(1, '20270310T060000Z')))).toEqual({ id, change: 'same' });
    expect((await read(id)).demo).toMatchObject({ startsAt: Date.UTC(2027, 2, 11, 6), sequence: 2 });
    expect(await fileOf(id)).toContain('UID:elsewhere');
  });

  test('or a meeting that is noted, once', async () => {
    const text = calendarOf('SUMMARY:周会', 'DTSTART:20261120T060000Z');
    const { id } = await take(text, 'meeting');
    expect(await take(text, 'meeting')).toEqual({ id, change: 'same' });
    const { row } = await call().records.get({ entity: 'activity', id });
    expect(row).toMatchObject({ kind: 'meeting', subject: '周会', at: Date.UTC(2026, 10, 20, 6) });
  });

  test('is named after itself where the appointment has no name, and refused where it is called off', async () => {
    const { id } = await take(calendarOf('DTSTART:20270310T060000Z'));
    expect((await read(id)).demo.title).toBe('约会');
    const off = calendarOf('SUMMARY:取消的', 'DTSTART:20270310T060000Z', 'STATUS:CANCELLED');
    expect(await refusalOf(take(off))).toBe('calendarEventCancelled');
    expect(await refusalOf(take('no calendar'))).toBe('calendarFileWrong');
    const gone = call().sales.demo.takeEvent({ dealId: deal, upload: 'gone', at: 0, as: 'demo' });
    expect(await refusalOf(gone)).toBe('fileGone');
  });
});

describe('its .ics file', () => {
  test('is published while nobody can be answered to, and an invitation from the letterhead’s address', async () => {
    const id = await plan({}, [{ contactId: contact }]);
    expect(await fileOf(id)).toContain('METHOD:PUBLISH');
    expect(await refusalOf(call().sales.demo.invite({ id }))).toBe('demoNoOrganiser');
    await call().letterhead.save({ values: { name: '云帆软件', email: 'sales@example.com' } });
    const file = await fileOf(id);
    const component = new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent('vevent');
    expect(component?.getFirstPropertyValue('organizer')).toBe('mailto:sales@example.com');
    expect(component?.getFirstPropertyValue('attendee')).toBe('mailto:fang@example.com');
    expect(new ICAL.Event(component as never).startDate.toJSDate().getTime()).toBe(START);
  });

  test('goes out once by mail, and is known to be old when the time is changed', async () => {
    const id = await plan({}, [{ contactId: contact }, { name: '无邮件' }]);
    const key = crypto.randomUUID();
    const sent = await call(key).sales.demo.invite({ id });
    expect(await call(key).sales.demo.invite({ id })).toEqual(sent);
    expect(sent.invited).toBe(1);
    await edit(id, { startsAt: START + HOUR, endsAt: START + 2 * HOUR });
    const { demo } = await read(id);
    expect([demo.invitedSequence, demo.sequence]).toEqual([0, 1]);
    const nobody = await plan({}, [{ name: '无邮件' }]);
    expect(await refusalOf(call().sales.demo.invite({ id: nobody }))).toBe('demoNobodyToInvite');
  });
});
