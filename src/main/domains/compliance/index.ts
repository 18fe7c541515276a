import type { Room } from '../../core/router/room.ts';
import { complianceActions } from './actions.ts';
import { Breach } from './breach/breach-entity.ts';
import { breachLifecycle } from './breach/breach-lifecycle.ts';
import { breachesWaiting, breachNotifications } from './breach/breach-notices.ts';
import { Clause, ClauseVersion } from './clause/clause-entities.ts';
import { seedClauses } from './clause/seed-clauses.ts';
import { contractSubject } from './contract/contract-approval.ts';
import { contractDay } from './contract/contract-day.ts';
import { contractDecided } from './contract/contract-decided.ts';
import { Contract } from './contract/contract-entity.ts';
import { contractLifecycle } from './contract/contract-lifecycle.ts';
import { ContractLine, ContractParty, ContractVersion } from './contract/contract-part-entities.ts';
import { ContractText } from './contract/contract-text.ts';
import { Obligation, RenewalDecision } from './contract/duty-entities.ts';
import { obligationLifecycle } from './contract/duty-lifecycle.ts';
import { compareVersionsTask, deviationsTask } from './contract/review-tasks.ts';
import { envelopeDay } from './envelope/envelope-day.ts';
import { Envelope, EnvelopeSigner, SigningEvent } from './envelope/envelope-entities.ts';
import { envelopeLifecycle } from './envelope/envelope-lifecycle.ts';
import { envelopeNotifications } from './envelope/envelope-notices.ts';
import { readyTask, returnedTask, signTask } from './envelope/signing-tasks.ts';
import { SigningAuthority, SigningIdentity } from './identity/identity-entities.ts';
import { authorityLifecycle, identityLifecycle } from './identity/identity-lifecycle.ts';
import { complianceMetrics } from './metrics.ts';
import { contractKind } from './paper/contract-kind.ts';
import { sampleCompliance } from './sample.ts';
import { verifyTask } from './signing/verify-task.ts';

export { Contract } from './contract/contract-entity.ts';
export { contractFromQuote, quoteReplaced } from './contract/contract-from-quote.ts';
export { isBinding } from './contract/contract-read.ts';
export { contractSigned } from './contract/contract-signed.ts';
export { Obligation } from './contract/duty-entities.ts';
export { type SoldContract, soldContract } from './contract/sold-contract.ts';
export { complianceRouter } from './router.ts';

export const compliance: Room = {
  name: 'compliance',
  label: { zh: '合同与合规', en: 'Contracts and compliance' },
  entities: [
    Contract,
    ContractParty,
    ContractLine,
    ContractVersion,
    ContractText,
    Obligation,
    RenewalDecision,
    Breach,
    Clause,
    ClauseVersion,
    SigningAuthority,
    SigningIdentity,
    Envelope,
    EnvelopeSigner,
    SigningEvent,
  ],
  lifecycles: [
    contractLifecycle,
    obligationLifecycle,
    breachLifecycle,
    authorityLifecycle,
    identityLifecycle,
    envelopeLifecycle,
  ],
  actions: complianceActions,
  permissions: {
    'compliance.contract.approve': { zh: '审批合同', en: 'Approve contracts' },
    'compliance.signing.use': { zh: '使用签名身份', en: 'Use a signing identity' },
    'compliance.signing.manage': { zh: '管理根证书与签名身份', en: 'Manage roots and signing identities' },
    'compliance.signature.read': { zh: '验证签名', en: 'Check signatures' },
  },
  sample: sampleCompliance,
  seeds: [seedClauses],
  handlers: [contractDecided],
  approvals: [contractSubject],
  documentKinds: [contractKind],
  metrics: complianceMetrics,
  waitingForMe: breachesWaiting,
  tasks: [deviationsTask, compareVersionsTask, verifyTask, readyTask, signTask, returnedTask],
  recurring: [contractDay, envelopeDay],
  notificationKinds: [...envelopeNotifications, ...breachNotifications],
};
