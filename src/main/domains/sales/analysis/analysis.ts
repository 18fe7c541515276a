import { civilDate } from '../../../core/clock.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import type { Window } from '../../../core/metrics/window.ts';
import { pipelines } from '../pipeline/stages.ts';
import { dealExtent } from '../reports.ts';
import type { Analysed } from './analysed.ts';
import { type BreakdownBy, type ClosedGroup, readBreakdowns } from './breakdowns.ts';
import { type DealCohort, readCohorts } from './cohorts.ts';
import { type DiscountBand, readDiscounts } from './discounts.ts';
import { type FunnelStep, readFunnel } from './funnel.ts';
import { type Outcome, readOutcome } from './outcome.ts';
import { type Pace, readPace } from './pace.ts';
import { type PersonWork, readPeople } from './people.ts';
import { readVelocity, type StageTime } from './velocity.ts';
import { readWinLoss, type WinLoss } from './win-loss.ts';

export interface AnalysisRequest {
  readonly pipelineId: string | null;
  readonly window: Window;
  readonly now: number;
}

/** The reports of one pipeline over a window: each number with the filter of exactly its rows. */
export interface SalesAnalysis extends WinLoss {
  readonly currency: string;
  readonly pipelines: readonly { readonly id: string; readonly label: string }[];
  readonly pipelineId: string | null;
  /** The days that there are deals on, for the choice of a period. */
  readonly span: { readonly first: string | null; readonly last: string | null };
  readonly funnel: readonly FunnelStep[];
  readonly outcome: Outcome | null;
  readonly cohorts: readonly DealCohort[];
  readonly velocity: readonly StageTime[];
  readonly people: readonly PersonWork[];
  readonly pace: Pace;
  /** Null for a reader who may not read quotes. */
  readonly discounts: readonly DiscountBand[] | null;
  readonly breakdowns: Readonly<Record<BreakdownBy, readonly ClosedGroup[]>>;
}

/** Of a company without a pipeline. */
const NOTHING = {
  funnel: [],
  outcome: null,
  reasons: [],
  periods: [],
  cohorts: [],
  velocity: [],
  people: [],
  pace: { stages: [], people: [] },
  discounts: null,
  breakdowns: { source: [], competitor: [], size: [] },
};

/** Reads all of them in a worker, within the rights of whoever asks. */
export const analysisTask = defineTask<AnalysisRequest, SalesAnalysis>(
  'sales.analysis',
  (request, { reader, scope, facts: { currency, timeZone } }) => {
    const all = pipelines(reader);
    const pipelineId = request.pipelineId ?? all[0]?.id ?? null;
    const head = {
      currency,
      pipelines: all.map(({ id, name }) => ({ id, label: name })),
      pipelineId,
      span: dealExtent(reader, scope),
    };
    if (pipelineId === null) return { ...head, ...NOTHING };
    const asked: Analysed = {
      reader,
      scope,
      currency,
      timeZone,
      today: civilDate(request.now, timeZone),
      pipelineId,
      window: request.window,
    };
    return {
      ...head,
      funnel: readFunnel(asked),
      outcome: readOutcome(asked),
      ...readWinLoss(asked),
      cohorts: readCohorts(asked),
      velocity: readVelocity(asked),
      people: readPeople(asked),
      pace: readPace(asked),
      discounts: readDiscounts(asked),
      breakdowns: readBreakdowns(asked),
    };
  },
);
