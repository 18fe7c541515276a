import { router } from '../../core/router/procedure.ts';
import { leadRouter } from './lead/lead-router.ts';

export const marketingRouter = router({ lead: leadRouter });
