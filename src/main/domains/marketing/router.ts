import { router } from '../../core/router/procedure.ts';
import { leadRouter } from './lead/lead-router.ts';
import { scoreRouter } from './score/score-router.ts';

export const marketingRouter = router({ lead: leadRouter, score: scoreRouter });
