import { AppError } from '#shared/errors.ts';
import { withdrawApproval } from '../../../core/approvals/index.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { demandNoOpenEnvelope } from '../envelope/envelope-guards.ts';
import { applyAmendment } from './amend-contract.ts';
import { askApprovers, demandNoRequest, demandRouteAgreed } from './contract-approval.ts';
import { CONTRACT_STATES } from './contract-choices.ts';
import { contentHash } from './contract-content.ts';
import { Contract } from './contract-entity.ts';
import {
  demandApprovedContent,
  demandComplete,
  demandEndAfterStart,
  demandOtherApprover,
  demandPersonApproves,
  demandTieOut,
} from './contract-guards.ts';
import type { ContractRow } from './contract-read.ts';
import { contractSigned } from './contract-signed.ts';
import { freezeText } from './contract-versions.ts';

const row = (values: RecordValues): ContractRow => values as unknown as ContractRow;

const demandReason = (reason: unknown): void => {
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
};

/** What was submitted and approved counts no more. */
const NOT_APPROVED = {
  submittedAt: null,
  submittedById: null,
  approvedAt: null,
  approvedById: null,
  approvedHash: null,
};

/** How a contract moves. Moves that are not here are impossible in screen, import, rule and command line alike. */
export const contractLifecycle: Lifecycle = {
  entity: 'contract',
  field: 'status',
  states: CONTRACT_STATES,
  moves: [
    {
      event: 'submit',
      label: { zh: '提交审批', en: 'Submit for approval' },
      tone: 'progress',
      from: ['draft', 'negotiation'],
      to: 'approval',
      needs: [],
      guard: (work, contract) => demandComplete(work, row(contract)),
      effect: (work, contract, { reason }) => {
        askApprovers(work, row(contract).id, typeof reason === 'string' ? reason : null);
        return { submittedAt: work.now, submittedById: work.actor.id };
      },
    },
    {
      event: 'negotiate',
      label: { zh: '发给对方协商', en: 'Negotiate' },
      tone: 'progress',
      from: ['draft'],
      to: 'negotiation',
      needs: [],
      effect: (work, contract) => {
        freezeText(work, row(contract));
        return {};
      },
    },
    {
      event: 'takeBack',
      label: { zh: '回到起草', en: 'Back to draft' },
      tone: 'neutral',
      from: ['negotiation'],
      to: 'draft',
      needs: [],
    },
    {
      event: 'approve',
      label: { zh: '批准', en: 'Approve' },
      tone: 'good',
      from: ['approval'],
      to: 'approved',
      needs: [],
      guard: (work, contract) => {
        demandPersonApproves(work);
        if (!demandRouteAgreed(work, row(contract).id)) demandOtherApprover(work, row(contract));
        demandComplete(work, row(contract));
      },
      effect: (work, contract) => {
        freezeText(work, row(contract));
        return {
          approvedAt: work.now,
          approvedById: work.actor.id,
          approvedHash: contentHash(work, row(contract)),
          number: contract.number ?? work.nextNumber(Contract),
        };
      },
    },
    {
      event: 'reject',
      label: { zh: '驳回', en: 'Reject' },
      tone: 'bad',
      from: ['approval'],
      to: 'draft',
      needs: ['reason'],
      guard: (work, contract, { reason }) => {
        demandReason(reason);
        demandNoRequest(work, row(contract).id);
      },
      effect: (work, contract) => {
        // what was refused stays readable: whatever is written next is another version
        freezeText(work, row(contract));
        return NOT_APPROVED;
      },
    },
    {
      event: 'revise',
      label: { zh: '修改（审批作废）', en: 'Change it (voids the approval)' },
      tone: 'neutral',
      from: ['approval', 'approved', 'signing'],
      to: 'draft',
      needs: [],
      guard: (work, contract) => demandNoOpenEnvelope(work, row(contract).id),
      effect: (work, contract) => {
        withdrawApproval(work, row(contract).id);
        return NOT_APPROVED;
      },
    },
    {
      event: 'sendOut',
      label: { zh: '送签', en: 'Mark as out for signature' },
      tone: 'progress',
      from: ['approved'],
      to: 'signing',
      needs: [],
      guard: (work, contract) => {
        demandApprovedContent(work, row(contract));
        demandTieOut(work, row(contract));
      },
    },
    {
      event: 'sign',
      label: { zh: '登记签署', en: 'Record the signature' },
      tone: 'good',
      from: ['signing'],
      to: 'signed',
      needs: ['signedOn', 'signatories'],
      guard: (work, contract, { signedOn, signatories }) => {
        demandApprovedContent(work, row(contract));
        demandNoOpenEnvelope(work, row(contract).id);
        if (typeof signedOn !== 'string' || signedOn > work.today)
          throw new AppError('contractSignedInFuture', { date: String(signedOn ?? '—') });
        if (!signatories) throw new AppError('required', { field: { zh: '签署人', en: 'Signatories' } });
      },
      effect: (work, contract, { signedOn, signatories, signedBy, scan }) => {
        const { id, dealId, title, number, language } = row(contract);
        const given = { contractId: id, dealId, title, number, language: language ?? 'zh' };
        work.emit(contractSigned, { ...given, signedOn: String(signedOn) });
        return {
          signedOn: signedOn ?? null,
          signatories: signatories ?? null,
          signedBy: signedBy ?? 'paper',
          scan: scan ?? null,
        };
      },
    },
    {
      event: 'begin',
      label: { zh: '开始履行', en: 'Begin' },
      tone: 'good',
      from: ['signed'],
      to: 'active',
      needs: [],
      guard: (work, { startsOn, signedOn }) => {
        const from = startsOn ?? signedOn;
        if (typeof from === 'string' && from > work.today)
          throw new AppError('contractNotYetInForce', { date: from });
      },
      effect: (work, contract) => {
        applyAmendment(work, row(contract));
        return {};
      },
    },
    {
      event: 'expire',
      label: { zh: '到期', en: 'Expire' },
      tone: 'neutral',
      from: ['active'],
      to: 'expired',
      needs: [],
      guard: (work, { runsUntil }) => {
        if (typeof runsUntil !== 'string' || runsUntil >= work.today)
          throw new AppError('contractStillRuns', { date: String(runsUntil ?? '—') });
      },
      effect: (_work, { runsUntil }) => ({ endedOn: runsUntil ?? null }),
    },
    {
      event: 'renew',
      label: { zh: '已由新合同续签', en: 'Renewed by another contract' },
      tone: 'good',
      from: ['active', 'expired'],
      to: 'renewed',
      needs: ['reason'],
      guard: (_work, _contract, { reason }) => demandReason(reason),
      effect: (work, { endedOn }, { reason }) => ({
        endedOn: endedOn ?? work.today,
        endReason: reason ?? null,
      }),
    },
    {
      event: 'terminate',
      label: { zh: '终止', en: 'Terminate' },
      tone: 'bad',
      from: ['signed', 'active'],
      to: 'terminated',
      needs: ['endedOn', 'reason'],
      guard: (work, contract, { endedOn, reason }) => {
        demandReason(reason);
        demandEndAfterStart(row(contract), endedOn ?? work.today);
      },
      effect: (work, _contract, { endedOn, reason }) => ({
        endedOn: endedOn ?? work.today,
        runsUntil: endedOn ?? work.today,
        endReason: reason ?? null,
      }),
    },
    {
      event: 'void',
      label: { zh: '作废', en: 'Void' },
      tone: 'bad',
      from: ['draft', 'negotiation', 'approval', 'approved'],
      to: 'void',
      needs: ['reason'],
      guard: (_work, _contract, { reason }) => demandReason(reason),
      effect: (work, contract, { reason }) => {
        withdrawApproval(work, row(contract).id);
        return { endReason: reason ?? null };
      },
    },
  ],
};
