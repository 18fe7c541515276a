import type { Room } from '../../core/router/room.ts';
import { salesActions } from './actions.ts';
import { Activity } from './activity-entity.ts';
import { analysisTask } from './analysis/analysis.ts';
import { Deal } from './deal-entity.ts';
import { dealLifecycle } from './deal-lifecycle.ts';
import { salesMetrics } from './metrics.ts';
import { Pipeline, Stage, StageMove } from './pipeline/entities.ts';
import { DealCheckpoint, StageRequirement } from './pipeline/requirement-entities.ts';
import { seedPipeline } from './pipeline/stages.ts';
import { salesProcess } from './process.ts';
import { quoteDecided } from './quote/approval-commands.ts';
import { quoteKind } from './quote/document-kind.ts';
import { Quote, QuoteLine } from './quote/entities.ts';
import { quoteLifecycle } from './quote/lifecycle.ts';
import { quoteSubject } from './quote/quote-approval.ts';
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
    Quote,
    QuoteLine,
  ],
  lifecycles: [dealLifecycle, quoteLifecycle],
  actions: salesActions,
  permissions: {
    'sales.gate.override': { zh: '越过阶段要求（需要原因）', en: 'Pass a stage gate (with a reason)' },
  },
  sample: sampleSales,
  tasks: [analysisTask],
  process: salesProcess,
  metrics: salesMetrics,
  documentKinds: [quoteKind],
  seeds: [seedPipeline],
  handlers: [quoteDecided],
  approvals: [quoteSubject],
  waitingForMe: salesWaiting,
};
