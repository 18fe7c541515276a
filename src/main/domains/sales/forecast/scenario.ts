import type { Span } from '../../../core/metrics/window.ts';
import { isWithin } from './forecast-period.ts';
import type { OpenChance } from './open-chances.ts';

export const SCENARIOS = ['base', 'loseLargest', 'delay', 'winRate'] as const;
export type ScenarioKind = (typeof SCENARIOS)[number];

/** How far the scenarios go. */
export interface ScenarioDials {
  /** By how many weeks all open deals come later. */
  readonly weeks: number;
  /** How many points of a hundred each deal's chance changes by. */
  readonly points: number;
}

/** Deals that a scenario changed: how many, and their amount in minor units. */
export interface Touched {
  readonly count: number;
  readonly amount: number;
}

/** A scenario applied: the chances to be drawn, and what it did. */
export interface Applied {
  readonly kind: ScenarioKind;
  readonly chances: readonly OpenChance[];
  /** The deal that is lost. */
  readonly lost: OpenChance | null;
  /** Deals that leave the period, and those that come into it. */
  readonly left: Touched;
  readonly joined: Touched;
}

const NONE: Touched = { count: 0, amount: 0 };
const touched = (deals: readonly OpenChance[]): Touched => ({
  count: deals.length,
  amount: deals.reduce((sum, { amount }) => sum + amount, 0),
});

/**
 * What a scenario makes of the open deals, for a period. A deal that is lost or leaves stays in its place with no chance,
 * and one that joins stands at the end, so that all others meet the same draws as in the base: what differs is the
 * scenario, not luck.
 */
export function applyScenario(
  kind: ScenarioKind,
  open: readonly OpenChance[],
  span: Span,
  { weeks, points }: ScenarioDials,
): Applied {
  const within = open.filter(({ expectedClose }) => isWithin(span, expectedClose));
  const base: Applied = { kind, chances: within, lost: null, left: NONE, joined: NONE };
  switch (kind) {
    case 'base':
      return base;
    case 'loseLargest': {
      const lost = within.reduce<OpenChance | null>(
        (most, deal) => (most === null || deal.amount > most.amount ? deal : most),
        null,
      );
      return { ...base, lost, chances: within.map((deal) => (deal === lost ? without(deal) : deal)) };
    }
    case 'delay': {
      const later = (day: string): string => Temporal.PlainDate.from(day).add({ weeks }).toString();
      const stays = ({ expectedClose }: OpenChance): boolean => isWithin(span, later(expectedClose));
      const joined = open.filter((deal) => !within.includes(deal) && stays(deal));
      return {
        ...base,
        left: touched(within.filter((deal) => !stays(deal))),
        joined: touched(joined),
        chances: [...within.map((deal) => (stays(deal) ? deal : without(deal))), ...joined],
      };
    }
    case 'winRate':
      return {
        ...base,
        chances: within.map((deal) => ({
          ...deal,
          probability: Math.min(1, Math.max(0, deal.probability + points / 100)),
        })),
      };
  }
}

const without = (deal: OpenChance): OpenChance => ({ ...deal, probability: 0 });
