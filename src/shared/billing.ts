import type { Choice } from './fields.ts';

/** How often the price of a line is due. */
export const BILLINGS = [
  { value: 'once', label: { zh: '一次性', en: 'Once' } },
  { value: 'month', label: { zh: '按月', en: 'Monthly' } },
  { value: 'quarter', label: { zh: '按季', en: 'Quarterly' } },
  { value: 'year', label: { zh: '按年', en: 'Yearly' } },
] as const satisfies readonly Choice[];

export type Billing = (typeof BILLINGS)[number]['value'];

/** The months that one price pays for; none for what is paid once. */
export const MONTHS_OF: Readonly<Record<Billing, number | null>> = {
  once: null,
  month: 1,
  quarter: 3,
  year: 12,
};

/** The longest term of a line, in months. */
export const LONGEST_TERM = 600;

/** The longest time to pay, in days. */
export const LONGEST_CREDIT = 3650;
