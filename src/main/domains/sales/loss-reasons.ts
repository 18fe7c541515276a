import type { Choice } from '#shared/fields.ts';

/** Why deals are lost. `notRecorded` is only what an import writes where the file says nothing. */
export const NOT_RECORDED = 'notRecorded';

export const LOSS_REASONS: readonly Choice[] = [
  { value: 'price', label: { zh: '价格', en: 'Price' } },
  { value: 'competitor', label: { zh: '选择竞争对手', en: 'Chose a competitor' } },
  { value: 'budget', label: { zh: '没有预算', en: 'No budget' } },
  { value: 'noDecision', label: { zh: '没有决定', en: 'No decision' } },
  { value: 'fit', label: { zh: '功能不符', en: 'Not a fit' } },
  { value: 'timing', label: { zh: '时机不对', en: 'Timing' } },
  { value: 'contactLost', label: { zh: '失去联系', en: 'Lost contact' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
  { value: NOT_RECORDED, label: { zh: '未记录', en: 'Not recorded' } },
];
