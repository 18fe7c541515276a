import { AppError } from '#shared/errors.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Deal } from '../deal-entity.ts';

/** A proposal is for the customer of its deal. Throws `dealClosed` for a new one of a deal that is closed. */
export function deriveProposal(
  { dealId, language, revision, status }: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const deal = typeof dealId === 'string' ? work.find(Deal, dealId) : undefined;
  if (before !== null) return before.dealId === dealId ? {} : { customerId: deal?.customerId ?? null };
  if (deal && deal.status !== 'open')
    throw new AppError('dealClosed', { action: { zh: '写方案', en: 'write a proposal for it' } });
  return {
    customerId: deal?.customerId ?? null,
    language: language ?? 'zh',
    revision: revision ?? 1,
    status: status ?? 'draft',
  };
}
