import { explain, fitIndicators, type IndicatorModel } from '../../../core/learning/indicators.ts';
import { probabilityOf } from '../../../core/learning/logistic.ts';
import {
  type CalibrationBin,
  calibration,
  type Judged,
  type Quality,
  quality,
} from '../../../core/learning/quality.ts';
import { type DealLife, type DealMoment, examplesOf, indicatorsFrom, usualStays } from './deal-moments.ts';

export type ModelKind = 'logistic' | 'stage';

/** What the model rests on and how well it does on deals that it has not seen. */
export interface ModelCard {
  readonly kind: ModelKind;
  /** Why it is stage probabilities: too few closed deals, or the model did no better. */
  readonly because: 'few' | 'notBetter' | null;
  readonly deals: number;
  readonly won: number;
  readonly from: string | null;
  readonly to: string | null;
  /** On the deals closed last, which neither of the two was trained on. */
  readonly heldOut: { readonly deals: number; readonly model: Quality; readonly stage: Quality } | null;
  readonly calibration: readonly CalibrationBin[];
}

/** What one thing does to a deal's probability, in parts of 1. */
export interface Reason {
  readonly group: string;
  readonly names: readonly string[];
  readonly change: number;
}

/** start + Σ change = probability. */
export interface Odds {
  readonly kind: ModelKind;
  readonly probability: number;
  readonly start: number;
  readonly reasons: readonly Reason[];
}

export interface WinModel {
  readonly card: ModelCard;
  readonly odds: (moment: DealMoment) => Odds;
  /** How long deals usually stay in a stage, in days. */
  readonly usualDays: ReadonlyMap<string, number>;
}

const compareDays = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Fewer closed deals, or fewer of either kind, teach nothing. */
export const FEWEST_DEALS = 60;
export const FEWEST_OF_A_KIND = 15;
/** The part of the deals closed last that the card is judged on. */
const HELD_OUT = 0.25;
type Chances = ReadonlyMap<string, { readonly seen: number; readonly won: number }>;

/** How many deals came through each stage, and how many of them were won in the end. */
function stageChances(lives: readonly DealLife[]): Chances {
  const chances = new Map<string, { seen: number; won: number }>();
  for (const { moves, won } of lives)
    for (const id of new Set(moves.map(({ stageId }) => stageId))) {
      const known = chances.get(id) ?? { seen: 0, won: 0 };
      chances.set(id, { seen: known.seen + 1, won: known.won + (won ? 1 : 0) });
    }
  return chances;
}

/** The mean of Beta(1 + won, 1 + not won): one half where nothing is known yet. */
const stageChance = (chances: Chances, stageId: string): number => {
  const { seen, won } = chances.get(stageId) ?? { seen: 0, won: 0 };
  return (won + 1) / (seen + 2);
};

/**
 * Learns from closed deals how likely an open one is to be won. Of deals closed on one day, those that stand
 * first in `lives` count as the earlier; `openStages` are the stages a deal can stand in. Where there are few deals, or the model is no better than stage probabilities on the deals closed
 * last, it is stage probabilities. The same deals give the same model.
 */
export function trainWinModel(lives: readonly DealLife[], openStages: ReadonlySet<string>): WinModel {
  const ordered = [...lives].sort((one, other) => compareDays(one.closedOn, other.closedOn));
  const won = ordered.filter((life) => life.won).length;
  const facts = {
    deals: ordered.length,
    won,
    from: ordered[0]?.closedOn ?? null,
    to: ordered.at(-1)?.closedOn ?? null,
  };
  const usualDays = usualStays(ordered);
  const chances = stageChances(ordered);
  const byStage = (because: 'few' | 'notBetter', heldOut: ModelCard['heldOut']): WinModel => ({
    card: { kind: 'stage', because, ...facts, heldOut, calibration: [] },
    odds: ({ stageId }) => ({
      kind: 'stage',
      probability: stageChance(chances, stageId),
      start: stageChance(chances, stageId),
      reasons: [],
    }),
    usualDays,
  });
  if (ordered.length < FEWEST_DEALS || Math.min(won, ordered.length - won) < FEWEST_OF_A_KIND)
    return byStage('few', null);
  const cut = Math.floor(ordered.length * (1 - HELD_OUT));
  const judged = judgeOn(ordered.slice(0, cut), ordered.slice(cut), openStages);
  const heldOut = { deals: ordered.length - cut, model: quality(judged.model), stage: quality(judged.stage) };
  if ((heldOut.model.brier ?? 1) >= (heldOut.stage.brier ?? 1)) return byStage('notBetter', heldOut);
  const examples = examplesOf(ordered, usualDays, openStages);
  const model = fitIndicators(indicatorsFrom(examples, openStages), examples);
  return {
    card: {
      kind: 'logistic',
      because: null,
      ...facts,
      heldOut,
      calibration: calibration(judged.model),
    },
    odds: (moment) => oddsOf(model, moment),
    usualDays,
  };
}

/** What a model trained on the earlier deals, and their stage probabilities, say of the later ones. */
function judgeOn(
  earlier: readonly DealLife[],
  later: readonly DealLife[],
  openStages: ReadonlySet<string>,
): { readonly model: Judged[]; readonly stage: Judged[] } {
  const usual = usualStays(earlier);
  const chances = stageChances(earlier);
  const examples = examplesOf(earlier, usual, openStages);
  const model = fitIndicators(indicatorsFrom(examples, openStages), examples);
  const asked = examplesOf(later, usual, openStages);
  return {
    model: asked.map(({ example, outcome }) => ({
      probability: explain(model, example).probability,
      outcome,
    })),
    stage: asked.map(({ example, outcome }) => ({
      probability: stageChance(chances, example.stageId),
      outcome,
    })),
  };
}

/** The parts one after another, from the average deal to this one: each changes the probability that stands before it. */
function oddsOf(model: IndicatorModel<DealMoment>, moment: DealMoment): Odds {
  const { base, contributions, probability } = explain(model, moment);
  let logOdds = base;
  const reasons = contributions.map(({ group, names, logOdds: part }) => {
    const before = probabilityOf(logOdds);
    logOdds += part;
    return { group, names, change: probabilityOf(logOdds) - before };
  });
  return { kind: 'logistic', probability, start: probabilityOf(base), reasons };
}
