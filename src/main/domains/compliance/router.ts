import { router } from '../../core/router/procedure.ts';
import { contractRouter } from './contract/contract-router.ts';
import { envelopeRouter } from './envelope/envelope-router.ts';
import { identityRouter } from './identity/identity-router.ts';
import { signingRouter } from './signing/signing-router.ts';

export const complianceRouter = router({
  contract: contractRouter,
  signing: signingRouter,
  identity: identityRouter,
  envelope: envelopeRouter,
});
