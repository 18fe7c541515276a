import { router } from '../../core/router/procedure.ts';
import { signingRouter } from './signing/signing-router.ts';

export const complianceRouter = router({ signing: signingRouter });
