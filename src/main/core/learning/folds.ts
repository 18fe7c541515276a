/** FNV-1a over the cells, so that a row falls into the same fold wherever it stands. */
export function rowHash(cells: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) hash = Math.imul(hash ^ cell.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  // the low bits of FNV are weak; one round of murmur's finaliser spreads them
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Which of `count` folds each row is held out in. Rows of either outcome are dealt round in the order of their hash,
 * so that every fold has both in like parts, and the same rows give the same folds.
 */
export function foldsOf(hashes: readonly number[], outcomes: ArrayLike<number>, count: number): Uint8Array {
  const order = [...hashes.keys()].sort(
    (one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0) || one - other,
  );
  const folds = new Uint8Array(hashes.length);
  const dealt = [0, 0];
  for (const row of order) {
    const outcome = outcomes[row] === 1 ? 1 : 0;
    const turn = dealt[outcome] ?? 0;
    folds[row] = turn % count;
    dealt[outcome] = turn + 1;
  }
  return folds;
}
