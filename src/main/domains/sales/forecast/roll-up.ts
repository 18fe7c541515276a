import { ADJUSTABLE, type AdjustableCategory, type ForecastFigures } from '#shared/forecast-figures.ts';
import { add, type Fraction, fraction, multiply, round, ZERO } from '#shared/fraction.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { type ForecastDeal, placeOf } from './forecast-deal.ts';
import { isWithin } from './forecast-period.ts';

/** Sums of a forecast, minor units of the company's currency, each category by itself. */
export interface Figures extends ForecastFigures {
  /** Committed or hoped for, and its day has passed; in no category. */
  readonly overdue: number;
  /** Σ amount × probability of open deals expected in the period + Σ won. */
  readonly weighted: number;
}

/** A figure that somebody put in the place of a category's sum. */
export interface Adjustment {
  readonly level: 'owner' | 'manager';
  readonly category: AdjustableCategory;
  readonly amount: number;
}

/** The figures of some deals over a period. Lost deals add nothing, won ones count in full. */
export function figuresOf(deals: Iterable<ForecastDeal>, span: Span, today: string): Figures {
  const sums = { closed: 0, commit: 0, best: 0, pipeline: 0, omitted: 0, overdue: 0 };
  let weighted = ZERO;
  for (const deal of deals) {
    const place = placeOf(deal, span, today);
    if (place !== null) sums[place] += deal.amount;
    weighted = add(weighted, weightOf(deal, span));
  }
  const { omitted: _, ...counted } = sums;
  return { ...counted, weighted: Number(round(weighted)) };
}

/** A probability in percent has at most this many places where it comes from a stage or a person. */
const PLACES = 1_000_000;

function weightOf(deal: ForecastDeal, span: Span): Fraction {
  if (deal.status === 'won') return isWithin(span, deal.closedOn) ? fraction(BigInt(deal.amount)) : ZERO;
  if (deal.status !== 'open' || deal.category === 'omitted') return ZERO;
  if (!isWithin(span, deal.expectedClose)) return ZERO;
  const percent = fraction(BigInt(Math.round(deal.probability * PLACES)), BigInt(PLACES) * 100n);
  return multiply(fraction(BigInt(deal.amount)), percent);
}

/** The figures with those that people put in their place; a manager's stands before the owner's. */
export function adjusted(figures: Figures, adjustments: readonly Adjustment[]): Figures {
  const changed: Partial<Record<AdjustableCategory, number>> = {};
  for (const category of ADJUSTABLE) {
    const named = (level: Adjustment['level']) =>
      adjustments.find((each) => each.level === level && each.category === category)?.amount;
    const amount = named('manager') ?? named('owner');
    if (amount !== undefined) changed[category] = amount;
  }
  return { ...figures, ...changed };
}

/** The sum of several people's figures. */
export function total(all: readonly Figures[]): Figures {
  const sum = (key: keyof Figures): number => all.reduce((so, figures) => so + figures[key], 0);
  return {
    closed: sum('closed'),
    commit: sum('commit'),
    best: sum('best'),
    pipeline: sum('pipeline'),
    overdue: sum('overdue'),
    weighted: sum('weighted'),
  };
}
