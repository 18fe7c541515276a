import type { Filter } from '#shared/filter/filter.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readPage } from '../../../core/lists/page.ts';
import { findVisible } from '../../../core/records/read-record.ts';
import { typedParts } from '../../../core/search/cut-text.ts';
import { type Hit, hitOf } from '../../../core/search/hit.ts';
import { marksIn } from '../../../core/search/marks.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contract } from './contract-entity.ts';
import { ContractText } from './contract-text.ts';

/** How many texts a page of what was found holds. */
const PAGE = 50;
const NEWEST = { field: 'createdAt', descending: true };

/** What of the texts of contracts is asked for: words that all occur in one, and what holds for its contract. */
export interface SoughtContract {
  readonly text: string;
  /** Over the fields of a contract. */
  readonly filter: Filter | null;
  readonly cursor: string | null;
}

/** A condition on contracts as one on their texts. */
export function ofItsContract(filter: Filter): Filter {
  if ('and' in filter) return { and: filter.and.map(ofItsContract) };
  if ('or' in filter) return { or: filter.or.map(ofItsContract) };
  if ('not' in filter) return { not: ofItsContract(filter.not) };
  return { ...filter, field: `contractId.${filter.field}` };
}

/**
 * Texts that hold every word typed, newest first, each with the passage around the first and the contract that it
 * belongs to. Texts and contracts outside the actor's scope are left out, and so is a contract in the recycle bin.
 */
export function searchContracts(
  reader: Reader,
  { text, filter, cursor }: SoughtContract,
  scope: FilterScope,
): { readonly hits: readonly Hit[]; readonly next: string | null } {
  const request = {
    entity: ContractText.name,
    search: text,
    filter: filter && ofItsContract(filter),
    sort: NEWEST,
    cursor,
    limit: PAGE,
  };
  const { rows, next } = readPage(reader, ContractText, request, scope);
  const parts = typedParts(text);
  const hits = rows.flatMap((row): Hit[] => {
    const contractId = String(row.contractId ?? '');
    const contract = findVisible(reader, Contract, contractId, scope);
    if (!contract || contract.deletedAt !== null) return [];
    const hit = hitOf(ContractText, row, parts, scope);
    const title = String(contract.title);
    return [
      { ...hit, title, marks: marksIn(title, parts, true), opens: { entity: Contract.name, id: contractId } },
    ];
  });
  return { hits, next };
}
