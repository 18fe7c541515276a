import { defineEntity } from '../entities/entity.ts';
import { boolean, choice, date, decimal, instant, integer, reference, text } from '../entities/field.ts';

const metric = text({
  label: { zh: '指标', en: 'Metric' },
  required: true,
  editable: false,
  inList: true,
  max: 40,
});

/** What the company, a department or a person means to reach in a period. Set on the page of the metric. */
export const MetricTarget = defineEntity({
  name: 'metricTarget',
  domain: 'core',
  label: { zh: '指标目标', en: 'Target' },
  plural: { zh: '指标目标', en: 'Targets' },
  mergeClass: 'config',
  titleField: 'metric',
  hasPage: false,
  indexes: [['metric', 'period']],
  fields: {
    metric,
    /** `2026`, `2026-Q3` or `2026-07`. */
    period: text({
      label: { zh: '期间', en: 'Period' },
      required: true,
      editable: false,
      inList: true,
      max: 7,
    }),
    value: decimal({ label: { zh: '目标值', en: 'Target' }, required: true, editable: false, inList: true }),
    personId: reference('person', { label: { zh: '人员', en: 'Person' }, editable: false, inList: true }),
    departmentId: reference('department', {
      label: { zh: '部门', en: 'Department' },
      editable: false,
      inList: true,
    }),
  },
});

/** A figure of the whole company as it was on a day. Written once; a later recount stands beside it, never over it. */
export const MetricSnapshot = defineEntity({
  name: 'metricSnapshot',
  domain: 'core',
  label: { zh: '指标快照', en: 'Snapshot' },
  plural: { zh: '指标快照', en: 'Snapshots' },
  mergeClass: 'ledger',
  titleField: 'metric',
  hasPage: false,
  indexes: [['metric', 'grain', 'day']],
  fields: {
    metric,
    definition: integer({ label: { zh: '口径版本', en: 'Definition' }, required: true, inList: true }),
    grain: choice({
      label: { zh: '类别', en: 'Kind' },
      required: true,
      inList: true,
      choices: [
        { value: 'day', label: { zh: '每日', en: 'Daily' } },
        { value: 'month', label: { zh: '月末', en: 'Month end' } },
      ],
    }),
    /** The day at whose end the figure stood so. */
    day: date({ label: { zh: '日期', en: 'Day' }, required: true, inList: true }),
    windowFrom: date({ label: { zh: '期间起', en: 'From' }, required: true, inList: true }),
    windowTo: date({ label: { zh: '期间止', en: 'To' }, required: true, inList: true }),
    value: decimal({ label: { zh: '值', en: 'Value' }, inList: true }),
    numerator: decimal({ label: { zh: '分子', en: 'Numerator' }, required: true, inList: true }),
    denominator: decimal({ label: { zh: '分母', en: 'Denominator' }, inList: true }),
    rowCount: integer({ label: { zh: '行数', en: 'Rows' }, required: true, inList: true }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
    /** The last action of the log that the figure knew. */
    logSeq: integer({ label: { zh: '操作序号', en: 'Action' }, required: true }),
    takenAt: instant({ label: { zh: '记录时间', en: 'Taken at' }, required: true, inList: true }),
    /** Reckoned from the log afterwards, because nobody was here that night. */
    late: boolean({ label: { zh: '补', en: 'Afterwards' }, required: true, inList: true }),
  },
});

/** When to raise an alert, in place of what the definition says. */
export const MetricAlertRule = defineEntity({
  name: 'metricAlertRule',
  domain: 'core',
  label: { zh: '指标预警条件', en: 'Alert rule' },
  plural: { zh: '指标预警条件', en: 'Alert rules' },
  mergeClass: 'config',
  titleField: 'metric',
  hasPage: false,
  fields: {
    metric: text({
      label: { zh: '指标', en: 'Metric' },
      required: true,
      editable: false,
      unique: true,
      inList: true,
      max: 40,
    }),
    active: boolean({ label: { zh: '启用', en: 'On' }, required: true, editable: false, inList: true }),
    kind: choice({
      label: { zh: '条件', en: 'Condition' },
      required: true,
      editable: false,
      inList: true,
      choices: [
        { value: 'below', label: { zh: '低于', en: 'Below' } },
        { value: 'above', label: { zh: '高于', en: 'Above' } },
        { value: 'falls', label: { zh: '环比下降超过（%）', en: 'Falls by more than (%)' } },
        { value: 'rises', label: { zh: '环比上升超过（%）', en: 'Rises by more than (%)' } },
      ],
    }),
    threshold: decimal({
      label: { zh: '阈值', en: 'Threshold' },
      required: true,
      editable: false,
      inList: true,
    }),
  },
});

/** An alert from when it was raised until the figure was back within its bounds. */
export const MetricAlert = defineEntity({
  name: 'metricAlert',
  domain: 'core',
  label: { zh: '指标预警', en: 'Alert' },
  plural: { zh: '指标预警', en: 'Alerts' },
  mergeClass: 'config',
  titleField: 'metric',
  hasPage: false,
  indexes: [['metric', 'since']],
  fields: {
    metric,
    /** The day whose figure raised it. */
    since: date({ label: { zh: '开始', en: 'Since' }, required: true, editable: false, inList: true }),
    /** The day whose figure ended it; empty while it lasts. */
    until: date({ label: { zh: '结束', en: 'Until' }, editable: false, inList: true }),
    kind: text({
      label: { zh: '条件', en: 'Condition' },
      required: true,
      editable: false,
      inList: true,
      max: 20,
    }),
    threshold: decimal({
      label: { zh: '阈值', en: 'Threshold' },
      required: true,
      editable: false,
      inList: true,
    }),
    /** The figure, or the change in percent, that raised it. */
    value: decimal({ label: { zh: '值', en: 'Value' }, required: true, editable: false, inList: true }),
  },
});

export const metricEntities = [MetricTarget, MetricSnapshot, MetricAlertRule, MetricAlert];
