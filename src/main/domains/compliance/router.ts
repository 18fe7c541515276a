import { router } from '../../core/router/procedure.ts';
import { breachRouter } from './breach/breach-router.ts';
import { clauseRouter } from './clause/clause-router.ts';
import { contractRouter } from './contract/contract-router.ts';
import { envelopeRouter } from './envelope/envelope-router.ts';
import { identityRouter } from './identity/identity-router.ts';
import { signingRouter } from './signing/signing-router.ts';

export const complianceRouter = router({
  contract: contractRouter,
  clause: clauseRouter,
  breach: breachRouter,
  signing: signingRouter,
  identity: identityRouter,
  envelope: envelopeRouter,
});
