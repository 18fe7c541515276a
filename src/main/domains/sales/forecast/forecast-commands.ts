import { AppError } from '#shared/errors.ts';
import type { AdjustableCategory } from '#shared/forecast-figures.ts';
import { demand } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Salesperson } from '../team-entities.ts';
import { FORECAST_STATES, Forecast, ForecastAdjustment } from './entities.ts';
import { asForecastDeal, readForecastDeals } from './forecast-deals.ts';
import { forecastLifecycle } from './forecast-lifecycle.ts';
import { periodSpan } from './forecast-period.ts';
import { adjustmentsOf, type ForecastRow, forecastOf } from './forecast-rows.ts';
import { type Adjustment, adjusted, figuresOf } from './roll-up.ts';

/** Whose forecast, for when. */
export interface ForecastKey {
  readonly salespersonId: string;
  readonly period: string;
}

export const MANAGE = 'sales.forecast.manage';

/** The salesperson, where it is the actor or one whom the actor manages. Throws `notFound` or `forbidden`. */
function demandPerson(work: Work, actor: Actor, salespersonId: string, scope: FilterScope) {
  const person = readRecord(work, Salesperson, salespersonId, scope);
  if (person.personId !== actor.id) demand(actor, MANAGE);
  return person;
}

/** The forecast, made where nobody has touched it yet. */
function keepForecast(work: Work, { salespersonId, period }: ForecastKey): ForecastRow {
  periodSpan(period);
  const known = forecastOf(work, salespersonId, period);
  if (known) return known;
  work.insert(Forecast, { salespersonId, period, status: 'open', currency: work.currency });
  const made = forecastOf(work, salespersonId, period);
  if (!made) throw new Error('a forecast that was just made is there');
  return made;
}

/**
 * Puts a figure in the place of a category's sum, or with null takes it away. Owners adjust their own while it is open;
 * managers anybody's until it is locked. Throws `forecastNotOpen`, `forecastNote`.
 */
export function adjustForecast(
  work: Work,
  key: ForecastKey,
  change: Pick<Adjustment, 'level'> & {
    readonly category: AdjustableCategory;
    readonly amount: number | null;
    readonly note: string | null;
  },
  actor: Actor,
  scope: FilterScope,
): void {
  const person = demandPerson(work, actor, key.salespersonId, scope);
  if (change.level === 'manager') demand(actor, MANAGE);
  const forecast = keepForecast(work, key);
  const closed = change.level === 'manager' ? forecast.status === 'locked' : forecast.status !== 'open';
  if (closed)
    throw new AppError('forecastNotOpen', {
      who: String(person.name),
      period: key.period,
      state: FORECAST_STATES.find(({ value }) => value === forecast.status)?.label ?? forecast.status,
    });
  const known = adjustmentsOf(work, [forecast.id]).find(
    ({ level, category }) => level === change.level && category === change.category,
  );
  if (change.amount === null) {
    if (known) work.remove(ForecastAdjustment, known.id);
    return;
  }
  if (!change.note)
    throw new AppError(
      'forecastNote',
      {},
      { problems: [{ code: 'forecastNote', params: {}, field: 'note' }] },
    );
  const values = { amount: change.amount, note: change.note };
  if (known) work.update(ForecastAdjustment, known.id, values);
  else
    work.insert(ForecastAdjustment, {
      forecastId: forecast.id,
      level: change.level,
      category: change.category,
      currency: work.currency,
      ...values,
    });
}

/** Hands in a forecast with the figures of this moment, the owner's adjustments in them. */
export function submitForecast(work: Work, key: ForecastKey, actor: Actor, scope: FilterScope): void {
  demandPerson(work, actor, key.salespersonId, scope);
  const forecast = keepForecast(work, key);
  const span = periodSpan(key.period);
  const { rows, says } = readForecastDeals(work, scope, work.currency, span);
  const own = rows
    .filter(({ ownerId }) => ownerId === key.salespersonId)
    .map((row) => asForecastDeal(row, says));
  const adjustments = adjustmentsOf(work, [forecast.id]).filter(({ level }) => level === 'owner');
  const { closed, commit, best, pipeline, weighted } = adjusted(
    figuresOf(own, span, work.today),
    adjustments.map(asAdjustment),
  );
  applyMove(work, Forecast, forecastLifecycle, forecast.id, 'submit', {
    closed,
    commit,
    best,
    pipeline,
    weighted,
  });
}

export const asAdjustment = (row: {
  readonly level: 'owner' | 'manager';
  readonly category: string;
  readonly amount: number | null;
}): Adjustment => ({
  level: row.level,
  category: row.category as AdjustableCategory,
  amount: row.amount ?? 0,
});

/** Hands a submitted forecast back to its owner, or locks it. */
export function settleForecast(
  work: Work,
  { salespersonId, period }: ForecastKey,
  event: 'handBack' | 'lock',
): void {
  const forecast = forecastOf(work, salespersonId, period);
  if (!forecast) throw new AppError('notFound', { entity: Forecast.spec.label });
  applyMove(work, Forecast, forecastLifecycle, forecast.id, event, {});
}
