import type { Span } from '../../../core/metrics/window.ts';
import type { ForecastDeal } from './forecast-deal.ts';
import { isWithin } from './forecast-period.ts';

/** Why the open amount of a period is another than it was. */
export const MOVEMENTS = ['new', 'earlier', 'later', 'more', 'less', 'won', 'lost', 'gone'] as const;
export type MovementKind = (typeof MOVEMENTS)[number];

/** One deal's part in the change, signed minor units. */
export interface Movement {
  readonly dealId: string;
  readonly kind: MovementKind;
  readonly change: number;
}

/** From one sum to the other, the parts between. */
export interface PipelineMovement {
  readonly before: number;
  readonly after: number;
  /** Σ change = after − before, exactly. */
  readonly movements: readonly Movement[];
}

const standing = (deal: ForecastDeal | undefined, span: Span): number =>
  deal?.status === 'open' && isWithin(span, deal.expectedClose) ? deal.amount : 0;

/**
 * What became of the open deals expected in a period, from one snapshot to a later one. `after` holds the deals that
 * are open then and, once each, those that were closed in between. A deal that came and was closed in between is new
 * and won, or lost. One that is found nowhere later is gone: deleted, or out of sight.
 */
export function movementsBetween(
  before: ReadonlyMap<string, ForecastDeal>,
  after: ReadonlyMap<string, ForecastDeal>,
  span: Span,
): PipelineMovement {
  const movements: Movement[] = [];
  const sums = { before: 0, after: 0 };
  for (const dealId of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(dealId), after.get(dealId)];
    sums.before += standing(was, span);
    sums.after += standing(is, span);
    for (const [kind, change] of movesOf(was, is, span))
      if (change !== 0) movements.push({ dealId, kind, change });
  }
  return { ...sums, movements };
}

function movesOf(
  was: ForecastDeal | undefined,
  is: ForecastDeal | undefined,
  span: Span,
): [MovementKind, number][] {
  const [stood, stands] = [standing(was, span), standing(is, span)];
  if (is === undefined) return [['gone', -stood]];
  if (is.status !== 'open') return [...toItsEnd(was, is, stood, span)];
  if (was?.status !== 'open') return [['new', stands]]; // reopened counts as new again
  const [from, to] = [was.expectedClose ?? '', is.expectedClose ?? ''];
  const [stoodIn, standsIn] = [isWithin(span, was.expectedClose), isWithin(span, is.expectedClose)];
  if (stoodIn && standsIn) return [[stands > stood ? 'more' : 'less', stands - stood]];
  if (stoodIn || standsIn) return [[to !== '' && to < from ? 'earlier' : 'later', stands - stood]];
  return [];
}

/** A deal that was closed: it came in if it was not there, was worth what it ended with, and then left. */
function toItsEnd(
  was: ForecastDeal | undefined,
  is: ForecastDeal,
  stood: number,
  span: Span,
): [MovementKind, number][] {
  const end: MovementKind = is.status === 'won' ? 'won' : is.status === 'lost' ? 'lost' : 'gone';
  if (was?.status === 'open') {
    if (!isWithin(span, was.expectedClose)) return [];
    const worth = is.status === 'won' ? is.amount : stood;
    return [
      [worth > stood ? 'more' : 'less', worth - stood],
      [end, -worth],
    ];
  }
  if (!isWithin(span, is.closedOn)) return [];
  return [
    ['new', is.amount],
    [end, -is.amount],
  ];
}
