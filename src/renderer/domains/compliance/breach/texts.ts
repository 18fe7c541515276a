import { defineTexts } from '../../../ui/language/define-texts.ts';

export const breachTexts = defineTexts('breach', {
  breaches: { zh: '违约', en: 'Breaches' },
  none: { zh: '没有违约记录', en: 'No breaches' },
  add: { zh: '登记违约', en: 'Record a breach' },
  decision: { zh: '认定与补救', en: 'Decision and cure' },
  confirm: { zh: '确认违约', en: 'Confirm' },
  confirmOf: { zh: '确认违约：{title}', en: 'Confirm the breach: {title}' },
  confirmEffect: {
    zh: '计入合同违约率；对应的义务标为违约，仍可补做。',
    en: 'It counts in the default rate; the obligation is marked as breached and can still be kept.',
  },
  dismiss: { zh: '排除', en: 'Dismiss' },
  dismissOf: { zh: '排除违约：{title}', en: 'Dismiss the breach: {title}' },
  dismissEffect: {
    zh: '不计入合同违约率，同一项义务不再提出疑似违约。',
    en: 'It does not count in the default rate, and this obligation raises no other suspicion.',
  },
  cure: { zh: '登记补救', en: 'Record the cure' },
  cureOf: { zh: '登记补救：{title}', en: 'Record the cure: {title}' },
  cureEffect: {
    zh: '违约已经补救；它仍计入合同违约率，并计入已补救的比例。',
    en: 'The breach is made good. It still counts in the default rate, and as one that was cured.',
  },
  evidence: { zh: '依据', en: 'Evidence' },
  reason: { zh: '排除原因', en: 'Why dismissed' },
  remedy: { zh: '补救措施', en: 'Remedy' },
  curedOn: { zh: '补救日期', en: 'Cured on' },
  cured: { zh: '已于 {date} 补救', en: 'Cured on {date}' },
  keep: { zh: '取消', en: 'Cancel' },
});
