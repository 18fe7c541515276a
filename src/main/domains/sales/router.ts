import { mergeRouters, router } from '../../core/router/procedure.ts';
import { analysisRouter } from './analysis/analysis-router.ts';
import { conversionRouter } from './conversion/conversion-router.ts';
import { customerRouter } from './customer/customer-router.ts';
import { dealRouter } from './deal-router.ts';
import { demoRouter } from './demo/demo-router.ts';
import { discoveryRouter } from './discovery/discovery-router.ts';
import { forecastRouter } from './forecast/forecast-router.ts';
import { handOverRouter } from './handing-over/hand-over-router.ts';
import { orderRouter } from './order/order-router.ts';
import { performanceRouter } from './performance/performance-router.ts';
import { gateRouter } from './pipeline/gate-router.ts';
import { pipelineRouter } from './pipeline/pipeline-router.ts';
import { pocRouter } from './poc/poc-router.ts';
import { proposalRouter } from './proposal/proposal-router.ts';
import { quoteFilesRouter } from './quote/files-router.ts';
import { quoteRouter } from './quote/router.ts';

export const salesRouter = mergeRouters(
  dealRouter,
  conversionRouter,
  customerRouter,
  gateRouter,
  pipelineRouter,
  analysisRouter,
  discoveryRouter,
  forecastRouter,
  handOverRouter,
  router({ demo: demoRouter, order: orderRouter, poc: pocRouter, proposal: proposalRouter }),
  performanceRouter,
  router({ quote: mergeRouters(quoteRouter, quoteFilesRouter) }),
);
