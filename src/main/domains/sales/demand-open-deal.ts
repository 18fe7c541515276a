import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Work } from '../../core/storage/work.ts';
import { Deal } from './deal-entity.ts';

/** Throws `dealClosed`, naming what cannot be done, unless the deal is open; `deleted` for one in the recycle bin. */
export function demandOpenDeal(work: Work, dealId: string, action: LocalText): void {
  const deal = work.find(Deal, dealId);
  if (deal && deal.deletedAt !== null) throw new AppError('deleted', { entity: Deal.spec.label });
  if (deal?.status !== 'open') throw new AppError('dealClosed', { action });
}
