const DEEPEST = 64;
const MOST_VALUES = 1_000_000;

/**
 * Whether input is plain data as JSON knows it, of a depth and size that can be checked: no cycles, no arrays that are
 * long and empty, no dates, maps or big integers. Both doors can carry more than that, and a check that recurses
 * through it would not come back.
 */
export function isPlainData(input: unknown): boolean {
  let left = MOST_VALUES;
  const isPlain = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return false;
    if (typeof value !== 'object' || value === null)
      return typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'bigint';
    const values = Object.values(value);
    if (Array.isArray(value) ? values.length !== value.length : !isPlainObject(value)) return false;
    return values.every((each) => isPlain(each, depth + 1));
  };
  return isPlain(input, 0);
}

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
