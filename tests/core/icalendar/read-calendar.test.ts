import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/main/core/icalendar/index.ts';
import type { AppError } from '../../../src/shared/errors.ts';

const ZONE = 'Asia/Shanghai';
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');
const timesOf = (text: string): string[] =>
  readCalendar(text, 'a.ics', ZONE).flatMap(({ startsAt, endsAt }) =>
    [startsAt, endsAt].map((at) => new Date(at).toISOString().slice(0, 16)),
  );
function refusal(text: string): [string, unknown] {
  try {
    readCalendar(text, 'a.ics', ZONE);
  } catch (error) {
    const { code, params } = error as AppError;
    return [code, params];
  }
  return ['allowed', {}];
}

/** What Outlook writes for a zone without summer time, under a name that nobody else knows. */
const ZONE_OF_ITS_OWN = [
  'BEGIN:VTIMEZONE',
  'TZID:(UTC+08:00) Beijing',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('a calendar file', () => {
  test('says its times in UTC, in a zone by either name, in one of its own, or in none', () => {
    const expected = ['2026-12-03T06:00', '2026-12-03T07:30'];
    expect(timesOf(event('DTSTART:20261203T060000Z', 'DTEND:20261203T073000Z'))).toEqual(expected);
    expect(timesOf(event('DTSTART:20261203T140000', 'DURATION:PT1H30M'))).toEqual(expected);
    for (const zone of ['Asia/Shanghai', '"China Standard Time"', '/vendor.example/Asia/Shanghai'])
      expect(
        timesOf(event(`DTSTART;TZID=${zone}:20261203T140000`, `DTEND;TZID=${zone}:20261203T153000`)),
      ).toEqual(expected);
    const own = calendar(
      ...ZONE_OF_ITS_OWN,
      'BEGIN:VEVENT',
      'DTSTART;TZID="(UTC+08:00) Beijing":20261203T140000',
      'DTEND;TZID="(UTC+08:00) Beijing":20261203T153000',
      'END:VEVENT',
    );
    expect(timesOf(own)).toEqual(expected);
  });

  test('knows summer time', () => {
    const at = (day: string): string[] =>
      timesOf(event(`DTSTART;TZID=W. Europe Standard Time:${day}T090000`)).slice(0, 1);
    expect(at('20260715')).toEqual(['2026-07-15T07:00']);
    expect(at('20261203')).toEqual(['2026-12-03T08:00']);
  });

  test('may hold whole days, and appointments without an end', () => {
    expect(timesOf(event('DTSTART;VALUE=DATE:20261203'))).toEqual(['2026-12-02T16:00', '2026-12-03T16:00']);
    expect(timesOf(event('DTSTART:20261203T060000Z'))).toEqual(['2026-12-03T06:00', '2026-12-03T07:00']);
    expect(timesOf(event('DTSTART:20261203T060000Z', 'DURATION:later'))[1]).toBe('2026-12-03T07:00');
  });

  test('is read whatever its line ends, folds and alarms', () => {
    const [read] = readCalendar(
      event(
        'SUMMARY;LANGUAGE=zh:产品\n 演示\\, 第一次',
        'DTSTART:20261203T060000Z',
        'BEGIN:VALARM',
        'DTSTART:20200101T000000Z',
        'SUMMARY:提醒',
        'END:VALARM',
        'ATTENDEE;CN="王, 总";X-A="b;c:d":MAILTO:wang@example.com',
        'ATTENDEE;CUTYPE=ROOM;CN=会议室:mailto:room@example.com',
        'ATTENDEE;CN=无地址:invalid:nomail',
        'SEQUENCE:x',
        'RRULE:FREQ=WEEKLY',
        'STATUS:CANCELLED',
      ).replaceAll('\r\n', '\n'),
      'a.ics',
      ZONE,
    );
    expect(read).toMatchObject({
      title: '产品演示, 第一次',
      invitees: [{ name: '王, 总', email: 'wang@example.com' }],
      sequence: 0,
      recurring: true,
      cancelled: true,
    });
  });

  test('that is none, or has nothing in it, is refused with its name', () => {
    expect(refusal('<html></html>')).toEqual(['calendarFileWrong', { file: 'a.ics' }]);
    expect(refusal('')[0]).toBe('calendarFileWrong');
    expect(refusal('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR')[0]).toBe('calendarFileWrong');
    expect(refusal('END:VCALENDAR\nBEGIN:VCALENDAR')[0]).toBe('calendarFileWrong');
    expect(refusal(calendar('BEGIN:VTODO', 'END:VTODO'))[0]).toBe('calendarFileEmpty');
    const many = Array.from({ length: 501 }, () => ['BEGIN:VEVENT', 'END:VEVENT']).flat();
    expect(refusal(calendar(...many))).toEqual(['calendarFileLong', { file: 'a.ics', most: 500 }]);
  });

  test('with a time that is none names the appointment', () => {
    for (const start of ['DTSTART:tomorrow', 'DTSTART:20260231T090000', 'DTSTART:20261203T250000Z', 'X:1'])
      expect(refusal(event('SUMMARY:演示', start))).toEqual([
        'calendarTimeWrong',
        { file: 'a.ics', event: '演示' },
      ]);
  });

  test('with a zone that nobody knows names the zone', () => {
    expect(refusal(event('DTSTART;TZID=Mars/Base:20261203T140000'))).toEqual([
      'calendarZoneUnknown',
      { zone: 'Mars/Base' },
    ]);
  });
});
