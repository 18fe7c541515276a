import type { Filter } from '#shared/filter/filter.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { type Span, within } from '../../../core/metrics/window.ts';
import { type StageRow, stagesOf } from '../pipeline/stages.ts';
import { type ForecastCategory, usualCategory } from './category.ts';
import type { ForecastDeal } from './forecast-deal.ts';
import { type ForecastDealRow, forecastDeals } from './reports.ts';

/** What a stage says of the deals in it where nobody chose otherwise. */
export interface StageSays {
  readonly category: ForecastCategory;
  /** In percent. */
  readonly probability: number;
}

/** What each stage says; closed ones count nowhere by themselves. */
export const stagesSay = (stages: readonly StageRow[]): Map<string, StageSays> =>
  new Map(
    stages.map(({ id, category, probability, forecastCategory }) => [
      id,
      {
        probability: Number(probability),
        category: category === 'open' ? (forecastCategory ?? usualCategory(Number(probability))) : 'omitted',
      },
    ]),
  );

const UNKNOWN: StageSays = { category: 'omitted', probability: 0 };

/** A deal as it counts: what its owner chose stands before what its stage says. */
export function asForecastDeal(row: ForecastDealRow, says: ReadonlyMap<string, StageSays>): ForecastDeal {
  const stage = says.get(row.stageId) ?? UNKNOWN;
  return {
    id: row.id,
    ownerId: row.ownerId,
    status: row.status,
    amount: row.amount ?? 0,
    expectedClose: row.expectedClose,
    closedOn: row.closedOn,
    category: (row.forecastCategory as ForecastCategory | null) ?? stage.category,
    probability: row.winProbability === null ? stage.probability : Number(row.winProbability),
  };
}

const OPEN: Filter = { field: 'status', op: 'equals', value: 'open' };

/** Deals with an amount in the company's currency; others have no part in a forecast. */
const inCurrency = (currency: string): Filter => ({ field: 'currency', op: 'equals', value: currency });

/** The open deals that a reader may see, and those won in a span. */
export function readForecastDeals(
  reader: RecordReader,
  scope: FilterScope,
  currency: string,
  span: Span,
): { readonly rows: readonly ForecastDealRow[]; readonly says: ReadonlyMap<string, StageSays> } {
  const won: Filter = {
    and: [
      { field: 'status', op: 'equals', value: 'won' },
      within('closedOn', span, 'date', scope.context.timeZone),
    ],
  };
  const filter: Filter = { and: [inCurrency(currency), { or: [OPEN, won] }] };
  return { rows: forecastDeals(reader, scope, filter), says: stagesSay(stagesOf(reader)) };
}

/** The deals behind each figure of a period, for whoever doubts it. */
export function figureFilters(
  span: Span,
  today: string,
  currency: string,
  says: ReadonlyMap<string, StageSays>,
): Readonly<Record<'closed' | 'commit' | 'best' | 'pipeline' | 'overdue' | 'open', Filter>> {
  const isIn = (field: string): Filter => within(field, span, 'date', 'UTC');
  const standsAs = (category: ForecastCategory): Filter => ({
    or: [
      { field: 'forecastCategory', op: 'equals', value: category },
      {
        and: [
          { field: 'forecastCategory', op: 'empty' },
          {
            field: 'stageId',
            op: 'in',
            value: [...says].filter(([, stage]) => stage.category === category).map(([id]) => id),
          },
        ],
      },
    ],
  });
  const money = inCurrency(currency);
  const ahead: Filter = { field: 'expectedClose', op: 'atLeast', value: today };
  const past: Filter = { field: 'expectedClose', op: 'lessThan', value: today };
  const running = today >= span.from && today < span.to;
  const lateIn: Filter = running
    ? { field: 'expectedClose', op: 'lessThan', value: span.to }
    : isIn('expectedClose');
  return {
    closed: { and: [money, { field: 'status', op: 'equals', value: 'won' }, isIn('closedOn')] },
    commit: { and: [money, OPEN, isIn('expectedClose'), ahead, standsAs('commit')] },
    best: { and: [money, OPEN, isIn('expectedClose'), ahead, standsAs('best')] },
    pipeline: { and: [money, OPEN, isIn('expectedClose'), standsAs('pipeline')] },
    overdue: { and: [money, OPEN, past, lateIn, { or: [standsAs('commit'), standsAs('best')] }] },
    open: { and: [money, OPEN, isIn('expectedClose')] },
  };
}
