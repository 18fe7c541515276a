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
import { scenarioTask } from './forecast/scenario-task.ts';
import { snapshotTask, weeklySnapshot } from './forecast/take-snapshot.ts';
import { salesMetrics } from './metrics.ts';
import { OrderFollowUp, SalesOrder, SalesOrderLine } from './order/order-entities.ts';
import { orderLifecycle } from './order/order-lifecycle.ts';
import { orderOnSignature } from './order/order-on-signature.ts';
import { DealCredit } from './performance/credit-entity.ts';
import { creditsTask } from './performance/credits-task.ts';
import { TeamMembership } from './performance/membership-entity.ts';
import { performanceTask } from './performance/performance-task.ts';
import { Quota } from './performance/quota-entity.ts';
import { quotaLifecycle } from './performance/quota-lifecycle.ts';
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
export { orderCancelled, orderConfirmed } from './order/order-commands.ts';
export { SalesOrder, SalesOrderLine } from './order/order-entities.ts';
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
    SalesOrder,
    SalesOrderLine,
    OrderFollowUp,
    Forecast,
    ForecastAdjustment,
    PipelineSnapshot,
    SnapshotDeal,
    Quota,
    DealCredit,
    TeamMembership,
  ],
  lifecycles: [
    dealLifecycle,
    demoLifecycle,
    pocLifecycle,
    proposalLifecycle,
    quoteLifecycle,
    orderLifecycle,
    forecastLifecycle,
    quotaLifecycle,
  ],
  actions: salesActions,
  permissions: {
    'sales.gate.override': { zh: '越过阶段要求（需要原因）', en: 'Pass a stage gate (with a reason)' },
    'sales.order.credit': { zh: '订单的信用检查', en: 'Check the credit of orders' },
    'sales.order.override': {
      zh: '例外确认不完整的订单（需要原因）',
      en: 'Confirm incomplete orders (with a reason)',
    },
    'sales.pipelineSnapshot.write': { zh: '保存管道快照', en: 'Keep pipeline snapshots' },
    'sales.forecast.manage': {
      zh: '调整、退回和锁定他人的预测',
      en: 'Adjust, hand back and lock forecasts of others',
    },
    'sales.dealCredit.manage': {
      zh: '分配已关闭商机的业绩',
      en: 'Split the credit of closed deals',
    },
  },
  sample: sampleSales,
  tasks: [
    analysisTask,
    forecastTask,
    movementTask,
    scenarioTask,
    accuracyTask,
    oddsTask,
    snapshotTask,
    performanceTask,
    creditsTask,
  ],
  recurring: [weeklySnapshot, quoteExpiry],
  process: salesProcess,
  metrics: salesMetrics,
  documentKinds: [quoteKind, proposalKind],
  seeds: [seedPipeline],
  handlers: [quoteDecided, contractOnTimeline, orderOnSignature],
  approvals: [quoteSubject],
  waitingForMe: salesWaiting,
};
