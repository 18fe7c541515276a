import { AppError } from '#shared/errors.ts';
import { applyMove, legalMoves } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { documentValueMissing, sourceWithin } from '../../../core/templates/index.ts';
import { demandOpenDeal } from '../demand-open-deal.ts';
import { gatherProposal, PARTS } from './gather-proposal.ts';
import { missingValues } from './missing-values.ts';
import { Proposal } from './proposal-entity.ts';
import { proposalLifecycle } from './proposal-lifecycle.ts';
import type { ProposalRow } from './proposal-row.ts';

/** What a new version begins with. */
const COPIED = [
  'title',
  'dealId',
  'contactId',
  'language',
  'situation',
  'solution',
  'plan',
  'investment',
] as const;

const languageOf = ({ language }: Pick<ProposalRow, 'language'>) =>
  language === 'en' ? ('en' as const) : ('zh' as const);

/**
 * Submits a draft: its texts are filled, it gets its number, is fixed, and takes the place of the version before it. Throws
 * `documentValueMissing`, naming everything that it lacks.
 */
export function sendProposal(
  work: Work,
  id: string,
  templateId: string | null,
  scope: FilterScope,
): { language: 'zh' | 'en'; number: string } {
  const proposal = readRecord(work, Proposal, id, scope) as unknown as ProposalRow;
  const language = languageOf(proposal);
  const source = sourceWithin(work);
  const missing = missingValues(source, id, language, templateId, scope);
  if (missing.length > 0) throw documentValueMissing(missing);
  // what is read afterwards is what was submitted, whatever becomes of customer and deal
  const { values } = gatherProposal(source, id, scope, language).data;
  const filled = Object.fromEntries(PARTS.map((name) => [name, values[`proposal.${name}`]]));
  work.update(Proposal, id, filled as RecordValues);
  applyMove(work, Proposal, proposalLifecycle, id, 'send', { templateId });
  const { previousId } = proposal;
  const before = previousId === null ? undefined : work.find(Proposal, previousId);
  if (before && legalMoves(proposalLifecycle, before.status).some(({ event }) => event === 'supersede'))
    applyMove(work, Proposal, proposalLifecycle, before.id, 'supersede', {});
  return { language, number: work.find(Proposal, id)?.number ?? '' };
}

/** A new draft that starts as a copy; the version before stays as it was submitted. */
export function reviseProposal(work: Work, id: string, scope: FilterScope): string {
  const proposal = readRecord(work, Proposal, id, scope) as unknown as ProposalRow;
  if (proposal.status === 'draft' || proposal.status === 'superseded')
    throw new AppError('illegalMove', {
      entity: Proposal.spec.label,
      from: proposalLifecycle.states.find(({ value }) => value === proposal.status)?.label ?? '',
      event: { zh: '建立新版本', en: 'make a new version' },
    });
  demandOpenDeal(work, proposal.dealId, { zh: '写方案', en: 'write a proposal for it' });
  const values = proposal as unknown as RecordValues;
  return work.insert(Proposal, {
    ...Object.fromEntries(COPIED.map((name) => [name, values[name] ?? null])),
    revision: proposal.revision + 1,
    previousId: id,
  });
}
