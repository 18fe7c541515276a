import { AppError } from '#shared/errors.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import { Deal } from '../deal-entity.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { stagesSay } from './forecast-deals.ts';
import { momentOf, readOpenDates, readWinModel } from './read-win-model.ts';
import { forecastDeals } from './reports.ts';
import type { ModelCard, Odds } from './win-model.ts';

/** How likely an open deal is to be won, and why; beside it what its stage says, in percent. */
export interface DealOdds extends Odds {
  readonly stage: number;
  readonly card: ModelCard;
}

/** Reckons it in a worker. Throws `notFound` for a deal that is not open or not the reader's to see. */
export const oddsTask = defineTask<{ readonly id: string; readonly now: number }, DealOdds>(
  'sales.dealOdds',
  ({ id }, { reader, scope, facts }) => {
    const [row] = forecastDeals(reader, scope, {
      and: [
        { field: 'id', op: 'equals', value: id },
        { field: 'status', op: 'equals', value: 'open' },
      ],
    });
    if (!row) throw new AppError('notFound', { entity: Deal.spec.label });
    const model = readWinModel(reader, facts.currency);
    const moment = momentOf(
      row,
      readOpenDates(reader, id).get(id) ?? [],
      model.usualDays,
      scope.context.today,
    );
    const stage = stagesSay(stagesOf(reader)).get(row.stageId)?.probability ?? 0;
    return { ...model.odds(moment), stage, card: model.card };
  },
);
