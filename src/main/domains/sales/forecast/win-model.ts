import {
  explain,
  fitIndicators,
  type Indicator,
  type IndicatorModel,
} from '../../../core/learning/indicators.ts';
import { probabilityOf } from '../../../core/learning/logistic.ts';
import {
  type CalibrationBin,
  calibration,
  type Judged,
  type Quality,
  quality,
} from '../../../core/learning/quality.ts';
import { median } from '../pipeline/stalled.ts';

/** A moment in the life of a deal: all that the model looks at, as it was known then. */
export interface DealMoment {
  readonly stageId: string;
  /** Days in the stage ÷ what is usual there. */
  readonly age: number;
  /** Minor units; null where it has none. */
  readonly amount: number | null;
  readonly source: string | null;
  /** Days since something was done for it; null where nothing was. */
  readonly idleDays: number | null;
  /** How often its close date had been put off at a change of stage. */
  readonly pushes: number;
}

/** A deal from its beginning to its end. */
export interface DealLife {
  readonly won: boolean;
  readonly closedOn: string;
  readonly source: string | null;
  /** Its changes of stage, in order; epoch milliseconds. */
  readonly moves: readonly {
    readonly at: number;
    readonly stageId: string;
    readonly amount: number | null;
    readonly expectedClose: string | null;
  }[];
  /** When something was done for it, in order. */
  readonly activities: readonly number[];
}

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

interface Example {
  readonly example: DealMoment;
  readonly outcome: 0 | 1;
}

/** Fewer closed deals, or fewer of either kind, teach nothing. */
export const FEWEST_DEALS = 60;
export const FEWEST_OF_A_KIND = 15;
/** The part of the deals closed last that the card is judged on. */
const HELD_OUT = 0.25;
/** A source that is rarer than this says nothing. */
const FEWEST_OF_A_SOURCE = 20;
const DAY = 86_400_000;
/** The ages, in usual stays, at which a deal is looked at. */
const AGES = [0, 1, 2] as const;

/** How often a close date went later, in order of its values. Pure. */
export function pushesIn(dates: readonly (string | null)[]): number {
  let pushes = 0;
  let last: string | null = null;
  for (const date of dates) {
    if (date !== null && last !== null && date > last) pushes++;
    last = date ?? last;
  }
  return pushes;
}

/** How long deals stayed in each stage, the middle one, in days. */
function usualStays(lives: readonly DealLife[]): Map<string, number> {
  const stays = new Map<string, number[]>();
  for (const { moves } of lives)
    for (const [at, move] of moves.entries()) {
      const next = moves[at + 1];
      if (next) stays.set(move.stageId, [...(stays.get(move.stageId) ?? []), (next.at - move.at) / DAY]);
    }
  return new Map([...stays].map(([id, days]) => [id, Math.max(median(days) ?? 1, 1)]));
}

/**
 * A deal as it stood on coming into each stage, and again after one and two usual stays if it was still there: no
 * moment knows what came later.
 */
function momentsOf(
  life: DealLife,
  usual: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): DealMoment[] {
  return life.moves.flatMap((move, index) => {
    const left = life.moves[index + 1]?.at;
    if (!open.has(move.stageId) || left === undefined) return [];
    const pushes = pushesIn(life.moves.slice(0, index + 1).map(({ expectedClose }) => expectedClose));
    return AGES.flatMap((age) => {
      const at = move.at + age * (usual.get(move.stageId) ?? 1) * DAY;
      if (age > 0 && at > left) return [];
      const last = life.activities.filter((done) => done <= at).at(-1);
      return [
        {
          stageId: move.stageId,
          age,
          amount: move.amount,
          source: life.source,
          idleDays: last === undefined ? null : (at - last) / DAY,
          pushes,
        },
      ];
    });
  });
}

/** What the model looks at, with bands that the examples themselves give. */
function indicatorsFrom(
  examples: readonly Example[],
  openStages: readonly string[],
): Indicator<DealMoment>[] {
  const amounts = examples
    .flatMap(({ example: { amount } }) => (amount === null ? [] : [amount]))
    .sort((a, b) => a - b);
  const quarter = (part: number): number => amounts[Math.floor(amounts.length * part)] ?? 0;
  const edges = [quarter(0.25), quarter(0.5), quarter(0.75)];
  const band = (amount: number | null): number =>
    amount === null ? -1 : edges.filter((edge) => amount > edge).length;
  const sources = new Map<string, number>();
  for (const { example } of examples)
    if (example.source) sources.set(example.source, (sources.get(example.source) ?? 0) + 1);
  const is = (
    group: string,
    name: string,
    holds: (moment: DealMoment) => boolean,
  ): Indicator<DealMoment> => ({ group, name, holds });
  return [
    ...openStages.map((id) => is('stage', id, ({ stageId }) => stageId === id)),
    is('age', 'usual', ({ age }) => age < 1),
    is('age', 'long', ({ age }) => age >= 1 && age < 2),
    is('age', 'veryLong', ({ age }) => age >= 2),
    is('idle', 'week', ({ idleDays }) => idleDays !== null && idleDays <= 7),
    is('idle', 'month', ({ idleDays }) => idleDays !== null && idleDays > 7 && idleDays <= 30),
    is('idle', 'longer', ({ idleDays }) => idleDays !== null && idleDays > 30),
    is('idle', 'never', ({ idleDays }) => idleDays === null),
    is('pushes', 'none', ({ pushes }) => pushes === 0),
    is('pushes', 'once', ({ pushes }) => pushes === 1),
    is('pushes', 'often', ({ pushes }) => pushes >= 2),
    ...[0, 1, 2, 3].map((quartile) =>
      is('amount', `q${quartile + 1}`, ({ amount }) => band(amount) === quartile),
    ),
    ...[...sources]
      .filter(([, count]) => count >= FEWEST_OF_A_SOURCE)
      .map(([name]) => name)
      .sort()
      .map((name) => is('source', name, ({ source }) => source === name)),
  ];
}

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

const examplesOf = (
  lives: readonly DealLife[],
  usual: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): Example[] =>
  lives.flatMap((life) =>
    momentsOf(life, usual, open).map((example) => ({ example, outcome: life.won ? 1 : 0 }) as const),
  );

/**
 * Learns from closed deals how likely an open one is to be won. `lives` in any order; `openStages` are the stages a
 * deal can stand in. Where there are few deals, or the model is no better than stage probabilities on the deals closed
 * last, it is stage probabilities. The same deals give the same model.
 */
export function trainWinModel(lives: readonly DealLife[], openStages: readonly string[]): WinModel {
  const open = new Set(openStages);
  const ordered = [...lives].sort((one, other) => (one.closedOn < other.closedOn ? -1 : 1));
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
  const judged = judgeOn(ordered.slice(0, cut), ordered.slice(cut), openStages, open);
  const heldOut = { deals: ordered.length - cut, model: quality(judged.model), stage: quality(judged.stage) };
  if ((heldOut.model.brier ?? 1) >= (heldOut.stage.brier ?? 1)) return byStage('notBetter', heldOut);
  const examples = examplesOf(ordered, usualDays, open);
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
  openStages: readonly string[],
  open: ReadonlySet<string>,
): { readonly model: Judged[]; readonly stage: Judged[] } {
  const usual = usualStays(earlier);
  const chances = stageChances(earlier);
  const examples = examplesOf(earlier, usual, open);
  const model = fitIndicators(indicatorsFrom(examples, openStages), examples);
  const asked = examplesOf(later, usual, open);
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
