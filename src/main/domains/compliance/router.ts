import { router } from '../../core/router/procedure.ts';

export const complianceRouter = router({});
