import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { unfoldLines } from '../../../src/main/core/content-lines/fold-line.ts';
import { type Invitation, readCalendar, writeInvitation } from '../../../src/main/core/icalendar/index.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 11, 3, 6, 30);

const invitation = (more: Partial<Invitation> = {}): Invitation => ({
  uid: 'one@vendordesk',
  sequence: 2,
  stampedAt: START - 24 * HOUR,
  startsAt: START,
  endsAt: START + HOUR,
  title: '云帆 CRM 产品演示；第二次，含数据迁移与权限设置，请各部门负责人务必准时参加',
  description: '时间：2026-12-03\n“离线” \\ 使用; 逗号, 引号"',
  place: '北京市朝阳区建国路 88 号，3 层',
  link: 'https://meet.example.com/a?b=1',
  cancelled: false,
  organiser: { name: '麦文科技', email: 'sales@example.com' },
  invitees: [
    { name: '王 "总", 远航', email: 'wang@example.com' },
    { name: '李雷', email: 'li@example.cn' },
  ],
  ...more,
});

/** As another program reads it: Mozilla's library. */
function readElsewhere(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no appointment');
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    event,
    attendees: component
      .getAllProperties('attendee')
      .map((each) => [each.getParameter('cn'), String(each.getFirstValue())]),
    organiser: component.getFirstPropertyValue('organizer'),
    status: component.getFirstPropertyValue('status'),
    link: component.getFirstPropertyValue('url'),
  };
}

describe('an invitation', () => {
  test('is read by another program with the same time, words and attendees', () => {
    const read = readElsewhere(writeInvitation(invitation()));
    expect(read.method).toBe('REQUEST');
    expect(read.event.uid).toBe('one@vendordesk');
    expect(read.event.sequence).toBe(2);
    expect(read.event.startDate.toJSDate().getTime()).toBe(START);
    expect(read.event.endDate.toJSDate().getTime()).toBe(START + HOUR);
    expect(read.event.summary).toBe(invitation().title);
    expect(read.event.description).toBe(invitation().description);
    expect(read.event.location).toBe(invitation().place);
    expect(read.link).toBe(invitation().link);
    expect(read.organiser).toBe('mailto:sales@example.com');
    expect(read.attendees).toEqual([
      ['王 ”总”, 远航', 'mailto:wang@example.com'],
      ['李雷', 'mailto:li@example.cn'],
    ]);
  });

  test('that is called off says so under the same name', () => {
    const read = readElsewhere(writeInvitation(invitation({ cancelled: true, sequence: 3 })));
    expect([read.method, read.status, read.event.uid, read.event.sequence]).toEqual([
      'CANCEL',
      'CANCELLED',
      'one@vendordesk',
      3,
    ]);
  });

  test('without anybody to answer to is only published, and names nobody', () => {
    const read = readElsewhere(writeInvitation(invitation({ organiser: null })));
    expect([read.method, read.organiser, read.attendees]).toEqual(['PUBLISH', null, []]);
  });

  test('has no line over 75 octets, and no character cut in two, whatever it says', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words, (title, description) => {
        const file = writeInvitation(invitation({ title, description }));
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file).not.toMatch(/[^\r]\n/);
        expect(file.toWellFormed()).toBe(file);
        const [summary = ''] = unfoldLines(file).filter((line) => line.startsWith('SUMMARY'));
        expect(summary).not.toContain('\n');
      }),
    );
  });

  test('is read back by this program as it was written', () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2099, 0, 1) / 1000 });
    fc.assert(
      fc.property(moment, fc.integer({ min: 60, max: 86_400 }), (start, length) => {
        const [startsAt, endsAt] = [start * 1000, (start + length) * 1000];
        const file = writeInvitation(invitation({ startsAt, endsAt }));
        expect(readCalendar(file, 'a.ics', 'Asia/Shanghai')).toMatchObject([
          {
            uid: 'one@vendordesk',
            sequence: 2,
            startsAt,
            endsAt,
            title: invitation().title,
            description: invitation().description,
            place: invitation().place,
            organiser: invitation().organiser,
            cancelled: false,
          },
        ]);
      }),
    );
  });
});
