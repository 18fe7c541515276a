import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import { asForecastDeal, readForecastDeals } from './forecast-deals.ts';
import { periodSpan } from './forecast-period.ts';
import { drawByOwner, openChances } from './open-chances.ts';
import { readWinModel } from './read-win-model.ts';
import { figuresOf } from './roll-up.ts';
import { applyScenario, SCENARIOS, type ScenarioDials, type ScenarioKind, type Touched } from './scenario.ts';
import { addDraws, type Chance, quantiles, type Simulated } from './simulate.ts';
import type { ModelCard } from './win-model.ts';

export interface ScenarioRequest extends ScenarioDials {
  readonly period: string;
  readonly now: number;
}

/** What a period would bring under a scenario. Minor units of the company's currency. */
export interface ScenarioResult extends Simulated {
  readonly kind: ScenarioKind;
  /** Σ amount × chance + what is won, rounded once: what many such periods would bring on average. */
  readonly expected: number;
  /** P50 − P50 of the base. */
  readonly change: number;
  readonly lost: { readonly id: string; readonly name: string; readonly amount: number } | null;
  readonly left: Touched;
  readonly joined: Touched;
}

export interface ForecastScenarios {
  readonly currency: string;
  readonly period: string;
  readonly weeks: number;
  readonly points: number;
  /** Whose word the chances are: the model's, or that of the stages and why. */
  readonly model: Pick<ModelCard, 'because' | 'deals'>;
  /** Open deals expected in the period, and what is won in it already: in every scenario alike. */
  readonly deals: number;
  readonly closed: number;
  readonly scenarios: readonly ScenarioResult[];
}

/** Draws a period once as it stands and once under each scenario, within the rights of whoever asks. */
export const scenarioTask = defineTask<ScenarioRequest, ForecastScenarios>(
  'sales.forecastScenarios',
  readScenarios,
);

function readScenarios({ period, weeks, points }: ScenarioRequest, context: TaskContext): ForecastScenarios {
  const { reader, scope, facts } = context;
  const { currency } = facts;
  const span = periodSpan(period);
  const { rows, says } = readForecastDeals(reader, scope, currency, span);
  const model = readWinModel(reader, currency);
  const deals = rows.map((row) => asForecastDeal(row, says));
  // what ends later cannot come into the period by a delay
  const open = openChances(rows, deals, model, context, (day) => day < span.to);
  const { closed } = figuresOf(deals, span, scope.context.today);
  const drawn = SCENARIOS.map((kind) => {
    const applied = applyScenario(kind, open, span, { weeks, points });
    return { applied, sums: quantiles(addDraws([...drawByOwner(applied.chances, period).values()]), closed) };
  });
  const [base] = drawn;
  return {
    currency,
    period,
    weeks,
    points,
    model: { because: model.card.because, deals: model.card.deals },
    deals: base?.applied.chances.length ?? 0,
    closed,
    scenarios: drawn.map(({ applied: { kind, chances, lost, left, joined }, sums }) => ({
      kind,
      ...sums,
      expected: meanOf(chances) + closed,
      change: sums.p50 - (base?.sums.p50 ?? 0),
      lost: lost && { id: lost.id, name: lost.name, amount: lost.amount },
      left,
      joined,
    })),
  };
}

const meanOf = (chances: readonly Chance[]): number =>
  Math.round(chances.reduce((sum, { amount, probability }) => sum + amount * probability, 0));
