import { BILLINGS, LONGEST_TERM } from '#shared/billing.ts';
import { choice, date, integer } from '../../core/entities/field.ts';

/** How a line is billed and for how long, the same in quotes and contracts. Without billing it is paid once. */
export const billingFields = {
  billing: choice({ label: { zh: '计费方式', en: 'Billing' }, choices: BILLINGS }),
  termMonths: integer({ label: { zh: '期限（月）', en: 'Term (months)' }, min: 1, max: LONGEST_TERM }),
  freeMonths: integer({ label: { zh: '免费月数', en: 'Free months' }, min: 0, max: LONGEST_TERM }),
  startsOn: date({ label: { zh: '开始日期', en: 'Starts on' } }),
};
