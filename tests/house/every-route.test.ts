import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LEFT_OUT, STOPS } from '../e2e/walk/stops.ts';

let routes: readonly string[] = [];

beforeAll(async () => {
  // what texts and language need of a page
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('window', { addEventListener: () => {}, localStorage: { getItem: () => null } });
  const { contributions } = await import('../../src/renderer/shell/contributions.ts');
  const { genericScreens } = await import('../../src/renderer/records/generic-screens.ts');
  const { shellScreens } = await import('../../src/renderer/shell/shell-screens.ts');
  routes = [...shellScreens, ...genericScreens, ...contributions.flatMap(({ screens }) => screens)].map(
    ({ path }) => path,
  );
}, 60_000);

describe('the walk over all routes', () => {
  test('opens every route of the program, or says why not', () => {
    expect(routes.length).toBeGreaterThan(40);
    const forgotten = routes.filter((path) => !(path in STOPS) && !(path in LEFT_OUT));
    expect(forgotten).toEqual([]);
  });

  test('knows no route that the program does not have', () => {
    expect(
      [...Object.keys(STOPS), ...Object.keys(LEFT_OUT)].filter((path) => !routes.includes(path)),
    ).toEqual([]);
  });

  test('opens each at an address of that route', () => {
    for (const [path, addresses] of Object.entries(STOPS)) {
      expect(addresses.length).toBeGreaterThan(0);
      const pattern = new RegExp(`^${path.replace(/\$\w+/g, '[^/?]+')}(\\?.*)?$`);
      for (const address of addresses) expect(address).toMatch(pattern);
    }
  });
});
