import { describe, expect, test } from 'vitest';
import { hoursText, readHours, readWeek } from '../../src/shared/working-hours.ts';

const PLACE = { zh: '星期一', en: 'Monday' };
const read = (text: string): string => {
  const result = readHours(text, PLACE);
  return 'hours' in result ? hoursText(result.hours) : result.problem.code;
};

describe('working hours as text', () => {
  test('are read as people write them and come back in one form', () => {
    expect(read('9:00-12:00 13:30-18:00')).toBe('09:00-12:00, 13:30-18:00');
    expect(read('13：30－18：00，09：00～12：00')).toBe('09:00-12:00, 13:30-18:00');
    expect(read('09:00 至 12:00、13:30 – 18:00')).toBe('09:00-12:00, 13:30-18:00');
    expect(read('  ')).toBe('');
    expect(read('00:00-24:00')).toBe('00:00-24:00');
    expect(read('22:00-06:00')).toBe('22:00-06:00');
    expect(read('18:00-00:00')).toBe('18:00-24:00');
    expect(readHours('22:00-06:00', PLACE)).toEqual({ hours: [{ from: 1320, to: 1800 }] });
  });

  test.each([
    '9-12',
    '09:00',
    '25:00-26:00',
    '09:60-10:00',
    '24:00-02:00',
    '09:00-09:00',
    '休息',
    '09:00-24:01',
    '<b>',
  ])('%s is refused, and the sentence names the day', (text) =>
    expect(readHours(text, PLACE)).toMatchObject({
      problem: { code: 'hoursUnreadable', params: { place: PLACE } },
    }),
  );

  test('may touch, not overlap, within a day or into the next', () => {
    expect(read('09:00-12:00, 12:00-18:00')).toBe('09:00-12:00, 12:00-18:00');
    expect(read('09:00-12:00, 11:59-18:00')).toBe('hoursOverlap');
    expect(read('22:00-06:00, 23:00-23:30')).toBe('hoursOverlap');
    const week = (monday: string, tuesday: string) => readWeek([monday, tuesday, '', '', '', '', '']);
    expect(week('22:00-06:00', '06:00-14:00')).toHaveProperty('week');
    expect(week('22:00-06:00', '05:00-14:00')).toMatchObject({
      problems: [
        { code: 'hoursOverlap', params: { place: PLACE, first: '22:00-06:00', second: '05:00-14:00' } },
      ],
    });
    expect(readWeek(['05:00-14:00', '', '', '', '', '', '22:00-06:00'])).toHaveProperty('problems');
  });

  test('of a week report every day that is wrong', () => {
    const result = readWeek(['x', '09:00-18:00', 'y', '', '', '', '']);
    expect('problems' in result && result.problems.map(({ params }) => params.value)).toEqual(['x', 'y']);
  });
});
