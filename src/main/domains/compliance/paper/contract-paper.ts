import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { DocumentSource } from '../../../core/templates/index.ts';
import { type ContractContent, contractContent, readContent } from '../contract/contract-content.ts';
import { Contract } from '../contract/contract-entity.ts';
import { ContractVersion } from '../contract/contract-part-entities.ts';
import type { ContractRow, ContractVersionRow } from '../contract/contract-read.ts';

/** Everything that the paper of a contract says, gathered before it is drawn. */
export interface ContractPaper {
  /** Null until it is approved. */
  readonly number: string | null;
  readonly revision: number;
  readonly content: ContractContent;
  readonly currency: string;
  /** Epoch milliseconds, written into the file. */
  readonly createdAt: number;
}

/**
 * What a version's paper says: what it was fixed with, or what stands there now. Throws `notFound` for a version that
 * this actor may not see.
 */
export function gatherContractPaper(
  { reader, facts, now }: DocumentSource,
  versionId: string,
  scope: FilterScope,
): ContractPaper {
  const version = readRecord(reader, ContractVersion, versionId, scope) as unknown as ContractVersionRow;
  const contract = readRecord(reader, Contract, version.contractId, scope) as unknown as ContractRow;
  const content = readContent(version.content) ?? contractContent(reader, contract);
  return {
    number: contract.number,
    revision: version.revision,
    content,
    currency: content.terms.currency ?? facts.currency,
    createdAt: version.state === 'frozen' ? version.updatedAt : now,
  };
}
