import type { Room } from '../../core/router/room.ts';
import { salesActions } from './actions.ts';
import { Activity } from './activity-entity.ts';
import { analysisTask } from './analysis/analysis.ts';
import { contractOnTimeline } from './contract-on-timeline.ts';
import { Deal } from './deal-entity.ts';
import { dealLifecycle } from './deal-lifecycle.ts';
import { Demo } from './demo/demo-entity.ts';
import { demoLifecycle } from './demo/demo-lifecycle.ts';
import { DemoAttendee, DemoPreparation } from './demo/demo-part-entities.ts';
import { DealContact, DealNeed } from './discovery/discovery-entities.ts';
import { accuracyTask } from './forecast/accuracy-task.ts';
import { Forecast, ForecastAdjustment, PipelineSnapshot, SnapshotDeal } from './forecast/entities.ts';
import { forecastLifecycle } from './forecast/forecast-lifecycle.ts';
import { forecastTask } from './forecast/forecast-task.ts';
import { movementTask } from './forecast/movement-task.ts';
import { oddsTask } from './forecast/odds-task.ts';
import { snapshotTask, weeklySnapshot } from './forecast/take-snapshot.ts';
import { salesMetrics } from './metrics.ts';
import { Pipeline, Stage, StageMove } from './pipeline/entities.ts';
import { DealCheckpoint, StageRequirement } from './pipeline/requirement-entities.ts';
import { seedPipeline } from './pipeline/stages.ts';
import { Poc, PocCriterion } from './poc/poc-entities.ts';
import { pocLifecycle } from './poc/poc-lifecycle.ts';
import { salesProcess } from './process.ts';
import { Proposal } from './proposal/proposal-entity.ts';
import { proposalKind } from './proposal/proposal-kind.ts';
import { proposalLifecycle } from './proposal/proposal-lifecycle.ts';
import { quoteDecided } from './quote/approval-commands.ts';
import { quoteKind } from './quote/document-kind.ts';
import { Quote, QuoteLine } from './quote/entities.ts';
import { quoteLifecycle } from './quote/lifecycle.ts';
import { quoteSubject } from './quote/quote-approval.ts';
import { quoteExpiry } from './quote/quote-expiry.ts';
import { sampleSales } from './sample.ts';
import { Salesperson, SalesTeam } from './team-entities.ts';
import { salesWaiting } from './waiting-for-me.ts';

export { Deal } from './deal-entity.ts';
export { Stage } from './pipeline/entities.ts';
export { Quote, QuoteLine } from './quote/entities.ts';
export { salesRouter } from './router.ts';
export { Salesperson, SalesTeam } from './team-entities.ts';

export const sales: Room = {
  name: 'sales',
  label: { zh: '销售', en: 'Sales' },
  entities: [
    Deal,
    SalesTeam,
    Salesperson,
    Pipeline,
    Stage,
    StageRequirement,
    StageMove,
    DealCheckpoint,
    Activity,
    DealNeed,
    DealContact,
    Demo,
    DemoAttendee,
    DemoPreparation,
    Poc,
    PocCriterion,
    Proposal,
    Quote,
    QuoteLine,
    Forecast,
    ForecastAdjustment,
    PipelineSnapshot,
    SnapshotDeal,
  ],
  lifecycles: [
    dealLifecycle,
    demoLifecycle,
    pocLifecycle,
    proposalLifecycle,
    quoteLifecycle,
    forecastLifecycle,
  ],
  actions: salesActions,
  permissions: {
    'sales.gate.override': { zh: '越过阶段要求（需要原因）', en: 'Pass a stage gate (with a reason)' },
    'sales.pipelineSnapshot.write': { zh: '保存管道快照', en: 'Keep pipeline snapshots' },
    'sales.forecast.manage': {
      zh: '调整、退回和锁定他人的预测',
      en: 'Adjust, hand back and lock forecasts of others',
    },
  },
  sample: sampleSales,
  tasks: [analysisTask, forecastTask, movementTask, accuracyTask, oddsTask, snapshotTask],
  recurring: [weeklySnapshot, quoteExpiry],
  process: salesProcess,
  metrics: salesMetrics,
  documentKinds: [quoteKind, proposalKind],
  seeds: [seedPipeline],
  handlers: [quoteDecided, contractOnTimeline],
  approvals: [quoteSubject],
  waitingForMe: salesWaiting,
};
