import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeToRemember, rememberedPlace } from '../../../../src/renderer/shell/spot/last-place.ts';
import { readSpot, type Spot, spotAt, spotKey, spotPath } from '../../../../src/renderer/shell/spot/spot.ts';
import { has, readSpots, toggled, visited } from '../../../../src/renderer/shell/spot/spot-list.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const OTHER = '01890a5d-ac96-774b-bcce-b302099a8058';
const PLACES = {
  deal: { list: '/sales/deals', page: (id: string) => `/sales/deals/${id}` },
  person: { page: (id: string) => `/workspace/people/${id}` },
};
const deal: Spot = { kind: 'record', entity: 'deal', id: ID };

const spot: fc.Arbitrary<Spot> = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), entity: fc.constantFrom('deal', 'task'), id: fc.uuid() }),
  fc.record({
    kind: fc.constant('list' as const),
    entity: fc.constantFrom('deal', 'task'),
    view: fc.option(fc.uuid()),
  }),
  fc.record({ kind: fc.constant('metric' as const), id: fc.constantFrom('SAL-K1', 'SAL-K2') }),
  fc.record({ kind: fc.constant('screen' as const), path: fc.constantFrom('/sales', '/workspace/backups') }),
);

describe('a spot', () => {
  test('is what an address shows', () => {
    const at = (path: string, view?: unknown) => spotAt(path, { view }, PLACES);
    expect(at(`/sales/deals/${ID}`)).toEqual(deal);
    expect(at(`/workspace/people/${ID}`)).toEqual({ kind: 'record', entity: 'person', id: ID });
    expect(at(`/records/task/${ID}`)).toEqual({ kind: 'record', entity: 'task', id: ID });
    expect(at('/sales/deals')).toEqual({ kind: 'list', entity: 'deal', view: null });
    expect(at('/sales/deals', ID)).toEqual({ kind: 'list', entity: 'deal', view: ID });
    expect(at('/sales/deals', 'all')).toEqual({ kind: 'list', entity: 'deal', view: null });
    expect(at('/metrics/SAL-K1')).toEqual({ kind: 'metric', id: 'SAL-K1' });
    expect(at('/workspace/backups')).toEqual({ kind: 'screen', path: '/workspace/backups' });
    expect(at('/')).toBeUndefined();
    expect(at('/sales/某某')).toBeUndefined();
  });

  test('is found again where it was', () => {
    fc.assert(
      fc.property(spot, (given) => {
        const address = new URL(spotPath(given, PLACES), 'https://here.test');
        const view = address.searchParams.get('view');
        expect(spotAt(address.pathname, { view: view === null ? null : JSON.parse(view) }, PLACES)).toEqual(
          given,
        );
        expect(readSpot(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
    );
  });

  test('is read from what was remembered, and nothing else is', () => {
    for (const value of [
      null,
      'x',
      {},
      { kind: 'record', entity: 'deal', id: 'x' },
      { kind: 'record', entity: '../x', id: ID },
      { kind: 'screen', path: 'https://example.com' },
      { kind: 'screen', path: '//example.com' },
      { kind: 'screen', path: '/a?b' },
      { kind: 'metric', id: '../x' },
    ])
      expect(readSpot(value)).toBeUndefined();
    expect(readSpots('not json')).toEqual([]);
    expect(readSpots('{"length":3}')).toEqual([]);
    expect(readSpots(JSON.stringify([deal, null, deal, { kind: 'metric' }]))).toEqual([deal]);
    expect(readSpots(undefined)).toEqual([]);
  });
});

describe('lists of spots', () => {
  test('a favourite is added at the end, and taken away by the same star', () => {
    fc.assert(
      fc.property(fc.uniqueArray(spot, { selector: spotKey, maxLength: 20 }), spot, (spots, one) => {
        const once = toggled(spots, one);
        expect(has(once, one)).toBe(!has(spots, one));
        if (!has(spots, one)) expect(toggled(once, one)).toEqual(spots);
      }),
    );
  });

  test('what was visited last stands first, each once, and old ones fall out', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), spot, (spots, last) => {
        const after = visited(spots.reduce<readonly Spot[]>(visited, []), last);
        expect(after[0]).toEqual(last);
        expect(new Set(after.map(spotKey)).size).toBe(after.length);
        expect(after.length).toBeLessThanOrEqual(12);
      }),
    );
    const list: Spot = { kind: 'record', entity: 'deal', id: OTHER };
    expect(visited(visited([deal], list), deal)).toEqual([deal, list]);
  });
});

describe('the last place', () => {
  test('is a screen and its view', () => {
    expect(placeToRemember('/sales/deals', undefined)).toBe('/sales/deals');
    expect(placeToRemember('/sales/deals', ID)).toBe(`/sales/deals?view=${ID}`);
    expect(rememberedPlace(`/sales/deals?view=${ID}`)).toBe(`/sales/deals?view=${ID}`);
    expect(rememberedPlace('/sales')).toBe('/sales');
  });

  test('holds nothing that somebody typed, and no way through', () => {
    for (const path of ['/', '/search', `/open/deal/${ID}`, '/list/deal', '/import/deal', '/sales/某某'])
      expect(placeToRemember(path, undefined)).toBeUndefined();
    expect(placeToRemember('/sales/deals', '张三')).toBe('/sales/deals');
  });

  test('is read from what was remembered, and nothing else is', () => {
    for (const text of [
      '',
      '/',
      'https://example.com',
      '//example.com',
      '/sales?search=x',
      '/sales?view=x',
      '/a#b',
    ])
      expect(rememberedPlace(text)).toBeUndefined();
  });
});
