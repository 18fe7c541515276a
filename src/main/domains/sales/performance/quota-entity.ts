import type { Problem } from '#shared/errors.ts';
import type { Choice } from '#shared/fields.ts';
import { isQuotaPeriod } from '#shared/quota-period.ts';
import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, date, instant, integer, money, reference, text } from '../../../core/entities/field.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { quotaSpan } from './quota-period.ts';

export const QUOTA_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'active', label: { zh: '生效', en: 'Active' }, tone: 'good' },
  { value: 'changed', label: { zh: '已变更', en: 'Changed' }, tone: 'neutral' },
] as const satisfies readonly Choice[];

/** What a quota is of: the amount of deals won, or how many there are. */
export const QUOTA_METRICS = [
  { value: 'newSales', label: { zh: '新签额', en: 'New sales' } },
  { value: 'count', label: { zh: '成交数', en: 'Deals won' } },
] as const satisfies readonly Choice[];
export type QuotaMetric = (typeof QUOTA_METRICS)[number]['value'];

/** Whose a quota is. */
export const QUOTA_LEVELS = [
  { value: 'company', label: { zh: '公司', en: 'Company' } },
  { value: 'team', label: { zh: '团队', en: 'Team' } },
  { value: 'person', label: { zh: '销售人员', en: 'Salesperson' } },
] as const satisfies readonly Choice[];
export type QuotaLevel = (typeof QUOTA_LEVELS)[number]['value'];

const AMOUNT = { zh: '金额', en: 'Amount' };
const COUNT = { zh: '数量', en: 'Count' };
const FROM = { zh: '自何日起', en: 'From' };
const SALESPERSON = { zh: '销售人员', en: 'Salesperson' };
const TEAM = { zh: '团队', en: 'Team' };

/** What holds for every quota: it says for whom and how much, and begins within its period. */
function checkQuota(quota: RecordValues): Problem[] {
  const required = (name: string, field: typeof AMOUNT): Problem[] =>
    quota[name] === null || quota[name] === undefined
      ? [{ code: 'required', params: { field }, field: name }]
      : [];
  const { period, validFrom } = quota;
  if (typeof period !== 'string' || !isQuotaPeriod(period))
    return [{ code: 'quotaPeriod', params: { period: String(period) }, field: 'period' }];
  const { from, to } = quotaSpan(period);
  const starts = String(validFrom);
  return [
    ...(quota.level === 'person' ? required('salespersonId', SALESPERSON) : []),
    ...(quota.level === 'team' ? required('teamId', TEAM) : []),
    ...(quota.metric === 'count' ? required('count', COUNT) : required('amount', AMOUNT)),
    ...(starts < from || starts >= to
      ? [{ code: 'quotaFromOutside' as const, params: { from: starts, period }, field: 'validFrom' }]
      : []),
  ];
}

/**
 * What somebody, a team or the company is to sell in a period. Once active it stands; a change is a version of its own
 * from a day on, and both are kept and count by days.
 */
export const Quota = defineEntity({
  name: 'quota',
  domain: 'sales',
  label: { zh: '销售目标', en: 'Quota' },
  plural: { zh: '销售目标', en: 'Quotas' },
  mergeClass: 'document',
  titleField: 'period',
  hasPage: false,
  customisable: false,
  holds: { salespersonId: 'always', teamId: 'always' },
  ownScope: { field: 'salespersonId.personId', op: 'equals', value: { me: true } },
  frozen: { field: 'status', drafts: ['draft'], open: ['nextId'] },
  correction: { zh: '自某日起变更它', en: 'Change it from a day on' },
  defaultSort: { field: 'period', descending: true },
  indexes: [['metric', 'period']],
  check: checkQuota,
  derive: ({ currency }, work) => (currency ? {} : { currency: work.currency }),
  fields: {
    level: choice({
      label: { zh: '对象', en: 'Level' },
      required: true,
      inList: true,
      choices: QUOTA_LEVELS,
    }),
    salespersonId: reference('salesperson', { label: SALESPERSON, inList: true }),
    teamId: reference('salesTeam', { label: TEAM, inList: true }),
    period: text({
      label: { zh: '期间', en: 'Period' },
      required: true,
      inList: true,
      sortable: true,
      max: 7,
    }),
    metric: choice({
      label: { zh: '目标类型', en: 'Quota of' },
      required: true,
      inList: true,
      choices: QUOTA_METRICS,
    }),
    amount: money({ label: AMOUNT, currency: 'currency', inList: true }),
    count: integer({ label: COUNT, inList: true, min: 0 }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3, editable: false }),
    validFrom: date({ label: FROM, required: true, inList: true }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      inList: true,
      choices: QUOTA_STATES,
    }),
    activatedAt: instant({ label: { zh: '生效时间', en: 'Activated at' }, inList: true }),
    nextId: reference('quota', { label: { zh: '新版本', en: 'Next version' } }),
    note: text({ label: { zh: '变更说明', en: 'Why it changed' }, inList: true, max: 300 }),
  },
});
