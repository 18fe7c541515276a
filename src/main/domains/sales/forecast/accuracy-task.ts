import { cumulative } from '#shared/forecast-figures.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import { dayAfter } from '../../../core/metrics/window.ts';
import { type Accuracy, accuracyOf, type Called, FEW_PERIODS, HORIZONS } from './accuracy.ts';
import { asForecastDeal, readForecastDeals } from './forecast-deals.ts';
import { isWithin, periodSpan, quartersUntil } from './forecast-period.ts';
import { snapshots } from './forecast-rows.ts';
import { figuresOf } from './roll-up.ts';
import { drawSums, quantiles, seedOf } from './simulate.ts';
import { standingOn } from './snapshot-standing.ts';

const METHODS = ['weighted', 'commit', 'best', 'model'] as const;
export type ForecastMethod = (typeof METHODS)[number];

export interface MethodAccuracy extends Accuracy {
  readonly method: ForecastMethod;
  /** Days before the end of the period. */
  readonly horizon: number;
  readonly calls: readonly (Called & { readonly period: string; readonly takenOn: string })[];
}

export interface ForecastAccuracy {
  readonly currency: string;
  /** How many quarters the best known method can be judged on. */
  readonly judged: number;
  /** Whether that is too few to say much. */
  readonly few: boolean;
  /** Quarters that have ended, the latest last. */
  readonly periods: readonly { readonly period: string; readonly actual: number }[];
  readonly methods: readonly MethodAccuracy[];
}

/** So many quarters that have ended are looked at. */
const QUARTERS = 8;
/** A snapshot may be this many days older than the day asked for. */
const AT_MOST_OLDER = 7;

/** What each method said of the quarters that have ended, at several distances, and what they brought. */
export const accuracyTask = defineTask<null, ForecastAccuracy>('sales.forecastAccuracy', (_input, context) =>
  readAccuracy(context),
);

function readAccuracy({ reader, scope, facts: { currency } }: TaskContext): ForecastAccuracy {
  const { today } = scope.context;
  const taken = snapshots(reader).map(({ takenOn }) => takenOn);
  const calls = new Map<string, MethodAccuracy['calls'][number][]>();
  const periods = quartersUntil(today, QUARTERS + 1)
    .slice(0, -1)
    .map((period) => {
      const span = periodSpan(period);
      const { rows, says } = readForecastDeals(reader, scope, currency, span);
      const won = rows.map((row) => asForecastDeal(row, says)).filter(({ status }) => status === 'won');
      const actual = won.reduce((sum, { amount }) => sum + amount, 0);
      for (const horizon of HORIZONS) {
        const day = dayAfter(span.to, -horizon);
        const takenOn = taken.find((each) => each <= day && each >= dayAfter(day, -AT_MOST_OLDER));
        if (takenOn === undefined) continue;
        const { deals, odds } = standingOn(reader, scope, { since: takenOn, day: takenOn, currency });
        // what was won by then, as the deals have it today; a deal dated back to then was still open
        const closed = won.filter(
          ({ id, closedOn }) => closedOn !== null && closedOn <= takenOn && !deals.has(id),
        );
        const figures = figuresOf([...deals.values(), ...closed], span, takenOn);
        const { commit, best } = cumulative(figures);
        const chances = [...deals.values()]
          .filter(({ expectedClose, category }) => category !== 'omitted' && isWithin(span, expectedClose))
          .map(({ id, amount }) => ({ amount, probability: odds.get(id) ?? 0 }));
        const model = quantiles(drawSums(chances, seedOf(period)), figures.closed).p50;
        const said: Record<ForecastMethod, number> = { weighted: figures.weighted, commit, best, model };
        for (const method of METHODS) {
          const key = `${method} ${horizon}`;
          calls.set(key, [...(calls.get(key) ?? []), { period, takenOn, forecast: said[method], actual }]);
        }
      }
      return { period, actual };
    });
  const methods = METHODS.flatMap((method) =>
    HORIZONS.map((horizon) => {
      const own = calls.get(`${method} ${horizon}`) ?? [];
      return { method, horizon, ...accuracyOf(own), calls: own };
    }),
  );
  const judged = Math.max(...methods.map(({ count }) => count));
  return { currency, judged, few: judged < FEW_PERIODS, periods, methods };
}
