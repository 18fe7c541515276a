import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, longText, reference, text } from '../../../core/entities/field.ts';

const DEAL = { zh: '商机', en: 'Deal' } as const;

/** Something that the customer of a deal needs, and what would meet it. */
export const DealNeed = defineEntity({
  name: 'dealNeed',
  domain: 'sales',
  label: { zh: '需求', en: 'Need' },
  plural: { zh: '需求', en: 'Needs' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: false },
  partOf: ['dealId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  derive: ({ priority, state }, _work, before) =>
    before ? {} : { priority: priority ?? 'should', state: state ?? 'open' },
  fields: {
    title: text({ label: { zh: '需求', en: 'Need' }, required: true, inList: true, max: 300 }),
    dealId: reference('deal', { label: DEAL, required: true, inList: true }),
    priority: choice({
      label: { zh: '优先级', en: 'Priority' },
      inList: true,
      choices: [
        { value: 'must', label: { zh: '必须', en: 'Must have' }, tone: 'bad' },
        { value: 'should', label: { zh: '应当', en: 'Should have' }, tone: 'warning' },
        { value: 'could', label: { zh: '可以', en: 'Could have' }, tone: 'neutral' },
      ],
    }),
    productId: reference('product', { label: { zh: '对应产品', en: 'Met by product' }, inList: true }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      inList: true,
      choices: [
        { value: 'open', label: { zh: '待满足', en: 'Open' }, tone: 'progress' },
        { value: 'met', label: { zh: '已满足', en: 'Met' }, tone: 'good' },
        { value: 'dropped', label: { zh: '已放弃', en: 'Dropped' }, tone: 'neutral' },
      ],
    }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});

/** Somebody at the customer who has a say in a deal: the buying committee. */
export const DealContact = defineEntity({
  name: 'dealContact',
  domain: 'sales',
  label: { zh: '采购委员', en: 'Buying committee member' },
  plural: { zh: '采购委员', en: 'Buying committee members' },
  mergeClass: 'record',
  titleField: 'contactId',
  defaultSort: { field: 'createdAt', descending: false },
  partOf: ['dealId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  uniqueTogether: ['dealId', 'contactId'],
  fields: {
    contactId: reference('contact', { label: { zh: '联系人', en: 'Contact' }, required: true, inList: true }),
    dealId: reference('deal', { label: DEAL, required: true, inList: true }),
    role: choice({
      label: { zh: '角色', en: 'Role' },
      required: true,
      inList: true,
      choices: [
        { value: 'decider', label: { zh: '决策人', en: 'Decides' }, tone: 'good' },
        { value: 'budget', label: { zh: '预算人', en: 'Holds the budget' }, tone: 'good' },
        { value: 'champion', label: { zh: '支持者', en: 'Champion' }, tone: 'progress' },
        { value: 'influencer', label: { zh: '影响人', en: 'Influences' }, tone: 'progress' },
        { value: 'user', label: { zh: '使用人', en: 'Uses' }, tone: 'neutral' },
        { value: 'buyer', label: { zh: '采购', en: 'Buys' }, tone: 'neutral' },
      ],
    }),
    influence: choice({
      label: { zh: '影响力', en: 'Influence' },
      inList: true,
      choices: [
        { value: 'high', label: { zh: '高', en: 'High' } },
        { value: 'middle', label: { zh: '中', en: 'Middle' } },
        { value: 'low', label: { zh: '低', en: 'Low' } },
      ],
    }),
    attitude: choice({
      label: { zh: '态度', en: 'Attitude' },
      inList: true,
      choices: [
        { value: 'for', label: { zh: '支持', en: 'For us' }, tone: 'good' },
        { value: 'neutral', label: { zh: '中立', en: 'Neutral' }, tone: 'neutral' },
        { value: 'against', label: { zh: '反对', en: 'Against us' }, tone: 'bad' },
      ],
    }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});
