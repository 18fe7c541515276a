const RADIUS = 70;

export interface GaugeArc {
  /** The end of the arc on a half circle of radius 70 about 0, 0. */
  readonly x: number;
  readonly y: number;
}

/** How far along a half circle a value is, from 0 to 1; past the ends it stays at them. */
export function gaugePart(value: number, least: number, most: number): number {
  if (most <= least) return 0;
  return Math.min(1, Math.max(0, (value - least) / (most - least)));
}

/** The place on the half circle, from the left over the top to the right. */
export function gaugePoint(part: number, radius = RADIUS): GaugeArc {
  const angle = Math.PI * (1 - part);
  return { x: Math.cos(angle) * radius, y: -Math.sin(angle) * radius };
}

/** The path of the half circle from its beginning up to a part. */
export function gaugePath(part: number): string {
  const { x, y } = gaugePoint(part);
  return `M${-RADIUS} 0A${RADIUS} ${RADIUS} 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)}`;
}
