import type { Filter } from '#shared/filter/filter.ts';
import type { AdjustableCategory } from '#shared/forecast-figures.ts';
import { rowScope } from '../../../core/access/access.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import { readTarget } from '../../../core/metrics/targets.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { Deal } from '../deal-entity.ts';
import { sales } from '../metrics.ts';
import { salespeople } from '../salespeople.ts';
import { asAdjustment } from './forecast-commands.ts';
import type { ForecastDeal } from './forecast-deal.ts';
import { asForecastDeal, figureFilters, readForecastDeals } from './forecast-deals.ts';
import { isWithin, periodSpan } from './forecast-period.ts';
import { adjustmentsOf, type ForecastRow, forecastsOf } from './forecast-rows.ts';
import { drawByOwner, openChances } from './open-chances.ts';
import { readWinModel } from './read-win-model.ts';
import { adjusted, type Figures, figuresOf, total } from './roll-up.ts';
import { addDraws, quantiles, type Simulated } from './simulate.ts';
import type { ModelCard } from './win-model.ts';

export interface ForecastRequest {
  readonly period: string;
  readonly now: number;
}

export interface ShownAdjustment {
  readonly level: 'owner' | 'manager';
  readonly category: AdjustableCategory;
  readonly amount: number;
  readonly note: string;
}

/** A person's line of the forecast. */
export interface PersonForecast {
  readonly id: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly inactive: boolean;
  /** Whether it is the reader's own. */
  readonly mine: boolean;
  readonly status: ForecastRow['status'];
  readonly submittedAt: number | null;
  /** What was handed in; null until then. */
  readonly submitted: Omit<Figures, 'overdue'> | null;
  /** What the deals say. */
  readonly figures: Figures;
  /** With what the owner and the manager put in their place. */
  readonly called: Figures;
  readonly adjustments: readonly ShownAdjustment[];
  readonly model: Simulated;
}

/** The forecast of a period as the reader may see it. Amounts are minor units of the company's currency. */
export interface SalesForecast {
  readonly currency: string;
  readonly period: string;
  readonly span: Span;
  readonly people: readonly PersonForecast[];
  readonly figures: Figures;
  readonly called: Figures;
  readonly model: Simulated;
  readonly card: ModelCard;
  /** Whose rows the reader sees, from the metric “sales”; null where none is set. */
  readonly target: number | null;
  /** The amount of all open deals expected in the period. */
  readonly open: number;
  /** The rows behind each figure. */
  readonly filters: Readonly<Record<string, Filter>>;
}

/** Deals without an owner stand in a line of their own. */
export const NOBODY = '';

/** Reads a period's forecast in a worker, within the rights of whoever asks. */
export const forecastTask = defineTask<ForecastRequest, SalesForecast>('sales.forecast', readForecast);

function readForecast({ period }: ForecastRequest, context: TaskContext): SalesForecast {
  const { reader, scope, facts } = context;
  const { currency } = facts;
  const span = periodSpan(period);
  const { today } = scope.context;
  const { rows, says } = readForecastDeals(reader, scope, currency, span);
  const model = readWinModel(reader, currency);
  const deals = rows.map((row) => asForecastDeal(row, says));
  const expected = openChances(rows, deals, model, context, (day) => isWithin(span, day));
  const draws = drawByOwner(expected, period);
  const people = readPeople(context, period, deals, span, draws);
  const figures = figuresOf(deals, span, today);
  const open = deals.reduce(
    (sum, { status, expectedClose, amount }) =>
      status === 'open' && isWithin(span, expectedClose) ? sum + amount : sum,
    0,
  );
  return {
    currency,
    period,
    span,
    people,
    figures,
    // people round their weighted sums each; the whole is rounded once
    called: { ...total(people.map(({ called }) => called)), weighted: figures.weighted },
    model: quantiles(addDraws([...draws.values()]), figures.closed),
    card: model.card,
    target: readTarget(sales, span, null, { reader, scope, currency })?.target ?? null,
    open,
    filters: figureFilters(span, today, currency, says),
  };
}

function readPeople(
  { reader, scope, actor }: TaskContext,
  period: string,
  deals: readonly ForecastDeal[],
  span: Span,
  draws: ReadonlyMap<string, Float64Array>,
): PersonForecast[] {
  const { today } = scope.context;
  const byOwner = Map.groupBy(deals, ({ ownerId }) => ownerId ?? NOBODY);
  const forecasts = new Map(forecastsOf(reader, period).map((row) => [row.salespersonId, row]));
  const adjustments = Map.groupBy(
    adjustmentsOf(
      reader,
      [...forecasts.values()].map(({ id }) => id),
    ),
    ({ forecastId }) => forecastId,
  );
  const onlyOwn = rowScope(scope.actor, Deal) !== undefined;
  const known = salespeople(reader).filter(
    ({ id, personId, inactive }) =>
      personId === actor.id ||
      (onlyOwn ? byOwner.has(id) : !inactive || byOwner.has(id) || forecasts.has(id)),
  );
  const nobody = byOwner.has(NOBODY)
    ? [{ id: NOBODY, name: '', teamId: null, personId: null, inactive: 0 as const }]
    : [];
  return [...known, ...nobody].map((person) => {
    const forecast = forecasts.get(person.id);
    const shown = (forecast ? (adjustments.get(forecast.id) ?? []) : []).map((row) => ({
      ...asAdjustment(row),
      note: row.note,
    }));
    const figures = figuresOf(byOwner.get(person.id) ?? [], span, today);
    const sums = draws.get(person.id) ?? new Float64Array(1);
    return {
      id: person.id,
      name: person.name,
      teamId: person.teamId,
      inactive: person.inactive === 1,
      mine: person.personId === actor.id,
      status: forecast?.status ?? 'open',
      submittedAt: forecast?.submittedAt ?? null,
      submitted:
        forecast && forecast.status !== 'open'
          ? {
              closed: forecast.closed ?? 0,
              commit: forecast.commit ?? 0,
              best: forecast.best ?? 0,
              pipeline: forecast.pipeline ?? 0,
              weighted: forecast.weighted ?? 0,
            }
          : null,
      figures,
      called: adjusted(figures, shown),
      adjustments: shown,
      model: quantiles(sums, figures.closed),
    };
  });
}
