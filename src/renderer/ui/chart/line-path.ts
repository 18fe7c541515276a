interface Point {
  readonly x: number;
  readonly y: number;
}

/** The path through points in their order; it is lifted where one is missing. */
export function linePath(points: readonly (Point | null)[]): string {
  let pen = 'M';
  let path = '';
  for (const point of points) {
    if (point === null) {
      pen = 'M';
      continue;
    }
    path += `${pen}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** Moves labels apart that stand at nearly the same height, keeping their order; none leaves the span. */
export function spreadLabels(
  heights: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): number[] {
  const order = heights.map((y, at) => ({ y, at })).sort((one, other) => one.y - other.y);
  let last = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.y = Math.max(label.y, last + apart, top);
    last = label.y;
  }
  let next = bottom + apart;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, next - apart);
    next = label.y;
  }
  const placed = [...heights];
  for (const { y, at } of order) placed[at] = y;
  return placed;
}
