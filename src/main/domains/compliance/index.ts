import type { Room } from '../../core/router/room.ts';
import { complianceActions } from './actions.ts';
import { contractDay } from './contract/contract-day.ts';
import { Contract } from './contract/contract-entity.ts';
import { contractLifecycle } from './contract/contract-lifecycle.ts';
import { ContractLine, ContractParty, ContractVersion } from './contract/contract-part-entities.ts';
import { ContractText } from './contract/contract-text.ts';
import { Obligation, RenewalDecision } from './contract/duty-entities.ts';
import { obligationLifecycle } from './contract/duty-lifecycle.ts';
import { sampleCompliance } from './sample.ts';

export { Contract } from './contract/contract-entity.ts';
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
  ],
  lifecycles: [contractLifecycle, obligationLifecycle],
  actions: complianceActions,
  permissions: { 'compliance.contract.approve': { zh: '审批合同', en: 'Approve contracts' } },
  sample: sampleCompliance,
  tasks: [],
  recurring: [contractDay],
};
