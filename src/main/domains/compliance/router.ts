import { router } from '../../core/router/procedure.ts';
import { contractRouter } from './contract/contract-router.ts';

export const complianceRouter = router({ contract: contractRouter });
