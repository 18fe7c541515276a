import { may } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import { requestsOf } from '../../../core/approvals/index.ts';
import { legalMoves } from '../../../core/entities/lifecycle.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { breachesOf } from '../breach/breach-read.ts';
import { paperOf } from '../paper/issue-contract.ts';
import { fillClause, readBlocks } from './clause-blocks.ts';
import { Contract } from './contract-entity.ts';
import { APPROVE } from './contract-guards.ts';
import { contractLifecycle } from './contract-lifecycle.ts';
import {
  amendmentsOf,
  type ContractRow,
  currentVersion,
  obligationsOf,
  ordersUnder,
  partiesOf,
  renewalsOf,
  versionsOfContract,
} from './contract-read.ts';
import { termsOn } from './contract-terms.ts';
import { clauseValues } from './contract-values.ts';

export const READ = 'compliance.contract.read';
export const WRITE = 'compliance.contract.write';
const BREACHES = 'compliance.breach.read';
/** Moves that only somebody who may approve can make. */
const APPROVERS = ['approve', 'reject'];

const link = ({ id, title, number, kind, status, startsOn }: ContractRow) => ({
  id,
  title,
  number,
  kind,
  status,
  startsOn,
});

/** One contract as its page shows it, its terms as of `date`. Throws `notFound` outside the actor's scope. */
export function readContract(reader: Reader, id: string, date: string, actor: Actor, scope: FilterScope) {
  const row = readRecord(reader, Contract, id, scope);
  const contract = row as unknown as ContractRow;
  const parties = partiesOf(reader, id);
  const version = currentVersion(reader, id);
  const values = clauseValues(contract, parties, contract.language ?? 'zh');
  const main = contract.parentId === null ? undefined : reader.find(Contract, contract.parentId);
  const chain = main ? (main as ContractRow) : contract;
  const mayWrite = may(actor, WRITE) && row.deletedAt === null;
  const routed = requestsOf(reader, id).some(({ state }) => state === 'pending');
  const blocks = version ? readBlocks(version.blocks) : [];
  return {
    contract: row,
    parties,
    blocks: blocks.map((block) => ({ ...block, filled: fillClause(block.text, values) })),
    versions: versionsOfContract(reader, id).map(
      ({ id: versionId, revision, state, origin, hash, createdAt }) => ({
        id: versionId,
        revision,
        state,
        origin,
        hash,
        createdAt,
        document: paperOf(reader, contract, versionId)?.hash ?? null,
      }),
    ),
    chain: [chain, ...amendmentsOf(reader, chain.id), ...ordersUnder(reader, chain.id)].map(link),
    terms: termsOn(reader, chain, date),
    obligations: obligationsOf(reader, id),
    breaches: may(actor, BREACHES) ? breachesOf(reader, id) : [],
    renewals: renewalsOf(reader, id),
    moves: legalMoves(contractLifecycle, contract.status)
      .filter(({ event }) => (APPROVERS.includes(event) ? !routed && may(actor, APPROVE) : mayWrite))
      .map(({ event, label, tone, needs }) => ({ event, label, tone, needs })),
    mayEdit: mayWrite && (contract.status === 'draft' || contract.status === 'negotiation'),
    mayAmend:
      mayWrite &&
      contract.kind !== 'amendment' &&
      (contract.status === 'signed' || contract.status === 'active'),
    mayWrite,
  };
}
