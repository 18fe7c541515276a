import type { RecordReader } from '../../../core/entities/entity.ts';
import { Contract } from './contract-entity.ts';
import { type ContractLineRow, currentVersion, linesOfContract } from './contract-read.ts';

/** What a sales contract sells, as it was or is being signed. Amounts in minor units. */
export interface SoldContract {
  readonly contractId: string;
  readonly versionId: string | null;
  readonly title: string;
  readonly language: 'zh' | 'en';
  readonly customerId: string | null;
  readonly dealId: string | null;
  readonly quoteId: string | null;
  readonly ownerId: string | null;
  readonly currency: string | null;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly status: string;
  readonly paymentTerms: string | null;
  readonly lines: readonly ContractLineRow[];
}

/** What a contract sells; undefined where it is not about a sale, or says no amount. */
export function soldContract(reader: RecordReader, contractId: string): SoldContract | undefined {
  const contract = reader.find(Contract, contractId);
  if (!contract || contract.deletedAt !== null || contract.kind !== 'sales' || contract.amount === null)
    return undefined;
  const { title, customerId, dealId, quoteId, ownerId, currency, signedOn, startsOn, paymentTerms } =
    contract;
  return {
    contractId,
    versionId: currentVersion(reader, contractId)?.id ?? null,
    title,
    language: contract.language ?? 'zh',
    customerId,
    dealId,
    quoteId,
    ownerId,
    currency,
    net: contract.net ?? contract.amount,
    tax: contract.tax ?? 0,
    gross: contract.amount,
    signedOn,
    startsOn,
    status: contract.status,
    paymentTerms,
    lines: linesOfContract(reader, contractId),
  };
}
