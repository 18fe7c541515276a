import type { Filter } from '#shared/filter/filter.ts';
import type { WaitingSource } from '../../core/my-work/waiting-source.ts';

const mine = (path: string): Filter => ({ field: path, op: 'equals', value: { me: true } });
const OPEN: Filter = { field: 'status', op: 'equals', value: 'open' };

/** What waits for a salesperson: steps that are missing or due, quotes to follow up, tasks noted with a deal. */
export const salesWaiting: readonly WaitingSource[] = [
  {
    id: 'sales.nextStep',
    label: { zh: '下一步到期', en: 'Next step due' },
    entity: 'deal',
    filter: () => ({
      and: [OPEN, mine('ownerId.personId'), { field: 'nextStepOn', op: 'notEmpty' }],
    }),
    due: 'nextStepOn',
    about: 'customerId',
  },
  {
    id: 'sales.noNextStep',
    label: { zh: '没有下一步', en: 'No next step' },
    entity: 'deal',
    filter: () => ({ and: [OPEN, mine('ownerId.personId'), { field: 'nextStepOn', op: 'empty' }] }),
    due: null,
    about: 'customerId',
  },
  {
    id: 'sales.quoteFollowUp',
    label: { zh: '跟进报价', en: 'Follow up the quote' },
    entity: 'quote',
    filter: () => ({
      and: [{ field: 'status', op: 'equals', value: 'sent' }, mine('dealId.ownerId.personId')],
    }),
    due: 'validUntil',
    about: 'customerId',
  },
  {
    id: 'sales.orderToConfirm',
    label: { zh: '确认订单', en: 'Confirm the order' },
    entity: 'salesOrder',
    filter: () => ({ and: [{ field: 'status', op: 'equals', value: 'pending' }, mine('ownerId')] }),
    due: null,
    about: 'customerId',
  },
  {
    id: 'sales.activityTask',
    label: { zh: '任务', en: 'Task' },
    entity: 'activity',
    filter: () => ({
      and: [
        { field: 'kind', op: 'equals', value: 'task' },
        { field: 'doneAt', op: 'empty' },
        { or: [mine('dealId.ownerId.personId'), mine('createdById')] },
      ],
    }),
    due: 'dueOn',
    about: 'dealId',
    done: (now) => ({ doneAt: now }),
  },
];
