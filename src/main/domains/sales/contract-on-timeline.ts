import { onEvent } from '../../core/events/on-event.ts';
import { contractSigned } from '../compliance/index.ts';
import { Activity } from './activity-entity.ts';
import { Deal } from './deal-entity.ts';

/** A signed contract stands on the timeline of its deal. Whether the deal is won, a person says. */
export const contractOnTimeline = onEvent(contractSigned, (work, signed) => {
  const { dealId, title, number, language, signedOn } = signed;
  const deal = dealId === null ? undefined : work.find(Deal, dealId);
  if (!deal || deal.deletedAt !== null) return;
  const name = number === null ? title : `${number} ${title}`;
  const subject =
    language === 'en' ? `Contract “${name}” signed on ${signedOn}` : `合同“${name}”已于 ${signedOn} 签署`;
  work.insert(Activity, {
    kind: 'note',
    subject: subject.slice(0, 300),
    dealId: deal.id,
    customerId: deal.customerId,
  });
});
