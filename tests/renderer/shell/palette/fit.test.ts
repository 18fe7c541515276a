import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingsOfName } from '../../../../src/main/core/search/name-readings.ts';
import { type Findable, fitOf, fitting } from '../../../../src/renderer/shell/palette/fit.ts';

const named = (zh: string, en: string): Findable => ({ label: { zh, en }, readings: readingsOfName(zh) });

const SCREENS = [
  named('客户', 'Customers'),
  named('价目表', 'Price books'),
  named('备份', 'Backups'),
  named('工作日历', 'Working calendars'),
  named('自定义字段', 'Custom fields'),
];

const found = (typed: string): string[] => fitting(SCREENS, typed).map(({ label }) => label.en);

describe('a name in the palette', () => {
  test.each([
    ['客', 'Customers'],
    ['kh', 'Customers'],
    ['kehu', 'Customers'],
    ['jmb', 'Price books'],
    ['pb', 'Price books'],
    ['books', 'Price books'],
    ['bf', 'Backups'],
    ['bei', 'Backups'],
    ['gzrl', 'Working calendars'],
    ['rili', 'Working calendars'],
    ['wrkcal', 'Working calendars'],
    ['CUST fie', 'Custom fields'],
  ])('is found first by “%s”', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('that begins so comes before one that holds it, and its initials before scattered letters', () => {
    expect(found('cust')).toEqual(['Customers', 'Custom fields']);
    expect(found('b')[0]).toBe('Backups');
    expect(found('custom fields')).toEqual(['Custom fields']);
  });

  test('fits each word that was typed, or not at all', () => {
    expect(found('price zzz')).toEqual([]);
    expect(found('books price')).toEqual(['Price books']);
    expect(found('xyz')).toEqual([]);
  });

  test('fits by any part of itself, and nothing typed leaves everything in its order', () => {
    expect(found('')).toHaveLength(SCREENS.length);
    fc.assert(
      fc.property(fc.constantFrom(...SCREENS), fc.nat(), fc.nat(), (screen, a, b) => {
        for (const text of [screen.label.zh, screen.label.en]) {
          const from = a % text.length;
          const part = text.slice(from, from + 1 + (b % (text.length - from))).trim();
          if (part !== '') expect(fitOf(screen, part)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(fitOf(named('客户', 'Customers'), typed)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
