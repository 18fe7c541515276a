import { AppError } from '#shared/errors.ts';
import {
  type ApprovalSubject,
  approvalInForce,
  requestsOf,
  routeFor,
  submitForApproval,
} from '../../../core/approvals/index.ts';
import { scopeOfWork } from '../../../core/lists/scope-of-work.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Work } from '../../../core/storage/work.ts';
import { contractFacts } from './approval-facts.ts';
import { contractContent } from './contract-content.ts';
import { Contract } from './contract-entity.ts';
import { contractMeasures } from './contract-measures.ts';
import type { ContractRow } from './contract-read.ts';

function contractOf(reader: Reader, id: string): ContractRow {
  const contract = reader.find(Contract, id);
  if (!contract) throw new AppError('notFound', { entity: Contract.spec.label });
  return contract;
}

const figure = (value: number | null): string | null => (value === null ? null : String(value));

/** A contract before its approvers: terms, parties, lines and text. */
export const contractSubject: ApprovalSubject = {
  entity: 'contract',
  content: (reader, id) => contractContent(reader, contractOf(reader, id)),
  ownerOf: (reader, id) => contractOf(reader, id).ownerId,
  dimensions: (reader, id) => {
    const { amount, quoteDiscount, deviationCount } = contractOf(reader, id);
    return { amount: figure(amount), discount: quoteDiscount, deviations: figure(deviationCount) };
  },
  directions: { amount: 'up', discount: 'up', deviations: 'up' },
  facts: (reader, id) => contractFacts(contractOf(reader, id)),
};

/** Measures a contract and puts it before the approvers of the route that asks for it; without one nothing further. */
export function askApprovers(work: Work, id: string, reason: string | null): void {
  work.update(Contract, id, { ...contractMeasures(work, contractOf(work, id)) });
  if (routeFor(work, Contract.name, id, scopeOfWork(work)))
    submitForApproval(work, contractSubject, id, reason);
}

/** Throws while approvers of a route are asked: only their word counts. */
export function demandNoRequest(work: Work, id: string): void {
  const waits = requestsOf(work, id).find(({ state }) => state === 'pending');
  if (waits) throw new AppError('contractApprovedByRoute', { route: waits.routeName });
}

/**
 * Throws where a route decides on the contract and has not agreed to exactly what it says now: nobody approves past it.
 * Says whether one has.
 */
export function demandRouteAgreed(work: Work, id: string): boolean {
  demandNoRequest(work, id);
  if (approvalInForce(work, contractSubject, id)) return true;
  const route = routeFor(work, Contract.name, id, scopeOfWork(work));
  if (route) throw new AppError('contractApprovedByRoute', { route: route.name });
  return false;
}
