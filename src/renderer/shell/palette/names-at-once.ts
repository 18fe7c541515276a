/** What an address holds besides everything else in it, in characters. */
const ROOM = 4000;

const lengthOf = (name: string): number => encodeURIComponent(name).length + 3;

/** Names in their order, in parts that each fit into one address. */
export function namesAtOnce(names: readonly string[]): string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const name of names) {
    const length = lengthOf(name);
    if (length > left) {
      parts.push([]);
      left = ROOM;
    }
    parts.at(-1)?.push(name);
    left -= length;
  }
  return parts;
}
