import fc from 'fast-check';
import type { SeededRandom } from '../../src/main/core/sample/random.ts';

/** Whatever a value could be that structured clone lets through. */
const ANYTHING = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: false,
  withObjectString: true,
  maxDepth: 3,
});

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { and: value, or: [value] };
  return value;
};
const cycle = (): unknown => {
  const self: Record<string, unknown> = { and: [] };
  self.and = [self, { not: self }];
  return self;
};

/** What has broken programs before. */
const WICKED: readonly (() => unknown)[] = [
  () => '\0',
  () => 'a\0b',
  () => '\ud800',
  () => '‮abc',
  () => "'; drop table deal; --",
  () => '%_%',
  () => '"*" OR NEAR(',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => '../../../etc/passwd',
  () => '99999-99-99',
  () => '2026-02-30',
  () => '1e400',
  () => '٣',
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 2 ** 63,
  () => 1e308,
  () => -1,
  () => 10n ** 30n,
  () => new Date(Number.NaN),
  () => new Map([['id', 1]]),
  () => new Uint8Array(1000),
  () => null,
  () => undefined,
  () => '',
  () => [],
  () => ({}),
  () => nested(60),
  cycle,
  () => JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {"x": 1}}}') as unknown,
  () => Array(2 ** 32 - 1),
];

/** What is large; chosen seldom. */
const LARGE: readonly (() => unknown)[] = [
  () => 'x'.repeat(200_000),
  () => nested(400),
  () => Array.from({ length: 20_000 }, (_, at) => at),
  () => Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, at])),
];

/** Every place inside a value, as the object that holds it and its key; the value itself is at `whole.it`. */
function places(whole: { it: unknown }): { holder: Record<string, unknown>; key: string }[] {
  const found: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (holder: Record<string, unknown>, key: string, depth: number): void => {
    found.push({ holder, key });
    const value = holder[key];
    if (depth > 6 || typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    for (const inner of Object.keys(value).slice(0, 20))
      walk(value as Record<string, unknown>, inner, depth + 1);
  };
  walk(whole as unknown as Record<string, unknown>, 'it', 0);
  return found;
}

/** Makes malformed values out of good ones, the same from the same seed. */
export class Malformer {
  readonly #random: SeededRandom;
  readonly #anything: readonly unknown[];

  constructor(random: SeededRandom, seed: number) {
    this.#random = random;
    this.#anything = fc.sample(ANYTHING, { numRuns: 3000, seed });
  }

  /** Something wicked, or anything at all. */
  value(): unknown {
    const random = this.#random;
    if (random.chance(0.5)) return this.#anything[random.integer(0, this.#anything.length - 1)];
    if (random.chance(0.03)) return LARGE[random.integer(0, LARGE.length - 1)]?.();
    return WICKED[random.integer(0, WICKED.length - 1)]?.();
  }

  /** The value with one to three of its places replaced, removed, doubled or given foreign keys. */
  of(value: unknown): unknown {
    const random = this.#random;
    const whole = { it: structuredClone(value) };
    for (let changes = random.integer(1, 3); changes > 0; changes--) {
      const all = places(whole);
      const place = all[random.integer(0, all.length - 1)];
      if (!place) continue;
      const { holder, key } = place;
      const chance = random.next();
      if (chance < 0.65) holder[key] = this.value();
      else if (chance < 0.8) delete holder[key];
      else if (chance < 0.9) holder[key] = [holder[key], holder[key]];
      else holder[random.pick(['toString', 'hasOwnProperty', 'extra', '__proto__'])] = this.value();
    }
    return whole.it;
  }
}
