import type { TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Proposal } from './proposal-entity.ts';
import type { ProposalRow } from './proposal-row.ts';

const builder = queryBuilder<TablesOf<typeof Proposal>>();

export interface ProposalVersion {
  readonly id: string;
  readonly number: string | null;
  readonly revision: number;
  readonly status: ProposalRow['status'];
  readonly sentAt: number | null;
  /** The SHA-256 of the PDF as it was submitted; null for a draft. */
  readonly hash: string | null;
}

/** The versions that a proposal belongs to, oldest first: those of its deal that follow from one another. */
export function versionsOf(reader: Reader, proposal: ProposalRow): ProposalVersion[] {
  const all = reader.all(
    builder
      .selectFrom('proposal')
      .selectAll()
      .where('dealId', '=', proposal.dealId)
      .where('deletedAt', 'is', null)
      .orderBy('revision')
      .orderBy('id'),
  );
  const family = new Set([proposal.id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, previousId } of all) {
      if (previousId === null || family.has(id) === family.has(previousId)) continue;
      family.add(id).add(previousId);
      grown = true;
    }
  }
  return all
    .filter(({ id }) => family.has(id))
    .map(({ id, number, revision, status, sentAt, documentZh, documentEn }) => ({
      id,
      number,
      revision,
      status,
      sentAt,
      hash: documentZh ?? documentEn,
    }));
}
