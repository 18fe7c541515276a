import type { WaitingSource } from '../../../core/my-work/waiting-source.ts';

/** Leads that somebody was given and has not accepted. */
export const leadsWaiting: WaitingSource = {
  id: 'marketing.leadWaiting',
  label: { zh: '确认线索', en: 'Accept the lead' },
  entity: 'lead',
  filter: () => ({
    and: [
      { field: 'status', op: 'equals', value: 'waiting' },
      { field: 'ownerId', op: 'equals', value: { me: true } },
    ],
  }),
  due: 'responseDue',
  doneBy: 'accept',
};
