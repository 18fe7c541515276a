import { describe, expect, it } from 'vitest';
import { formatOf } from '#shared/format/format.ts';
import { longDate } from '#shared/format/long-date.ts';
import { momentText } from '#shared/format/moment-text.ts';
import { yesNo } from '#shared/format/yes-no.ts';

describe('how things are written', () => {
  it('a date in a letter, in either language; what is no date stays as it is', () => {
    expect(longDate('2026-02-03', 'zh')).toBe('2026年2月3日');
    expect(longDate('2026-02-03', 'en')).toBe('3 February 2026');
    for (const wrong of ['', 'morgen', '2026-13-01', '2026-02']) expect(longDate(wrong, 'zh')).toBe(wrong);
  });

  it('a moment in the zone of the organisation, to the minute or the second', () => {
    const moment = Date.UTC(2026, 10, 23, 16, 5, 9);
    expect(momentText(moment, 'Asia/Shanghai')).toBe('2026-11-24 00:05');
    expect(momentText(moment, 'Europe/Berlin', 'second')).toBe('2026-11-23 17:05:09');
  });

  it('amounts with the sign of their currency, and nothing as a dash', () => {
    expect(formatOf('zh').money(123456, 'CNY')).toBe('¥1,234.56');
    expect(formatOf('en').money(-5, 'JPY')).toContain('5');
    expect(formatOf('en').date('2026-11-23')).toBe('23 Nov 2026');
    expect(formatOf('zh').money(null, 'CNY')).toBe('—');
    expect([yesNo(true, 'zh'), yesNo(false, 'en')]).toEqual(['是', 'no']);
  });
});
