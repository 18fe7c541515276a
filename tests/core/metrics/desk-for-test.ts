import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import {
  choice,
  date,
  decimal,
  instant,
  money,
  reference,
  text,
} from '../../../src/main/core/entities/field.ts';
import type { RecordValues } from '../../../src/main/core/entities/record-values.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import type { Part, Reading, Take } from '../../../src/main/core/metrics/metric.ts';
import { defineMetric, type Metric } from '../../../src/main/core/metrics/metric.ts';
import { metricEntities } from '../../../src/main/core/metrics/metric-entities.ts';
import type { Work } from '../../../src/main/core/storage/work.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const label = { zh: '测试', en: 'Test' };

export const Region = defineEntity({
  name: 'region',
  domain: 'test',
  label: { zh: '区域', en: 'Region' },
  plural: { zh: '区域', en: 'Regions' },
  mergeClass: 'record',
  titleField: 'name',
  fields: { name: text({ label: { zh: '名称', en: 'Name' }, required: true, inList: true }) },
});

/** Work that is done in hours, for a price, by somebody, somewhere. */
export const Job = defineEntity({
  name: 'job',
  domain: 'test',
  label: { zh: '工单', en: 'Job' },
  plural: { zh: '工单', en: 'Jobs' },
  mergeClass: 'record',
  titleField: 'name',
  ownScope: { field: 'personId', op: 'equals', value: { me: true } },
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, inList: true }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      choices: ['open', 'won', 'lost', 'test'].map((value) => ({ value, label })),
    }),
    personId: reference('person', { label: { zh: '人员', en: 'Person' } }),
    regionId: reference('region', { label: { zh: '区域', en: 'Region' } }),
    price: money({ label: { zh: '价格', en: 'Price' }, currency: 'currency' }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
    points: decimal({ label: { zh: '点数', en: 'Points' } }),
    begun: instant({ label: { zh: '开始', en: 'Begun' } }),
    ended: instant({ label: { zh: '结束', en: 'Ended' } }),
    day: date({ label: { zh: '日期', en: 'Day' } }),
    cost: money({ label: { zh: '成本', en: 'Cost' }, currency: 'currency', fieldClass: 'sensitive' }),
  },
});

export const partOf = (states: readonly string[], take: Take, more: Partial<Part> = {}): Part => ({
  label,
  entity: 'job',
  rows: { field: 'state', op: 'in', value: [...states] },
  when: 'day',
  take,
  ...more,
});

export const COUNT: Take = { kind: 'count' };
export const PRICE: Take = { kind: 'sum', field: 'price' };

export const metricOf = (given: Partial<Metric> & Pick<Metric, 'id' | 'unit' | 'numerator'>): Metric =>
  defineMetric({ room: 'test', label, definition: label, version: 1, direction: 'up', ...given });

const excluded = [
  {
    id: 'test',
    label: { zh: '测试记录', en: 'Test records' },
    entity: 'job',
    rows: { field: 'state', op: 'equals', value: 'test' } as const,
  },
  {
    id: 'early',
    label: { zh: '太早', en: 'Too early' },
    entity: 'job',
    rows: { field: 'day', op: 'lessThan', value: '2025-01-10' } as const,
  },
];
const dimensions = [
  { id: 'region', label, field: 'regionId' },
  { id: 'regionName', label, field: 'regionId.name' },
  { id: 'state', label, field: 'state' },
];

export const REVENUE = metricOf({
  id: 'T-K1',
  unit: 'money',
  numerator: partOf(['won', 'test'], PRICE),
  excluded,
  dimensions,
});
export const RATE = metricOf({
  id: 'T-K2',
  unit: 'percent',
  numerator: partOf(['won', 'test'], COUNT),
  denominator: partOf(['won', 'lost', 'test'], COUNT),
  excluded,
  dimensions,
});
export const POINTS = metricOf({
  id: 'T-K3',
  unit: 'ratio',
  numerator: partOf(['won', 'lost'], { kind: 'sum', field: 'points' }),
  denominator: 'rows',
  dimensions,
});
export const HOURS = metricOf({
  id: 'T-K4',
  unit: 'hours',
  numerator: partOf(['won'], { kind: 'time', from: 'begun', to: 'ended' }),
  denominator: 'rows',
  dimensions,
  companions: [
    {
      id: 'median',
      label,
      unit: 'hours',
      numerator: partOf(['won'], { kind: 'time', from: 'begun', to: 'ended' }),
      percentile: 0.5,
    },
  ],
});
export const METRICS = [REVENUE, RATE, POINTS, HOURS];

export const WINDOW = { from: '2025-01-01', to: '2025-03-01' };

export interface MetricDesk extends TestWorkspace {
  readonly reading: () => Reading;
  readonly write: (body: (work: Work) => void) => void;
  readonly add: (values: RecordValues) => string;
}

export async function metricDesk(clock?: () => number): Promise<MetricDesk> {
  const desk = await workspaceWith([Region, Job, ...metricEntities], clock ? { clock } : {});
  const { workspace, owner, registry } = desk;
  const write = (body: (work: Work) => void): void => {
    workspace.write({ action: 'core.test.write', actor: owner, source: 'screen' }, body);
  };
  return {
    ...desk,
    write,
    reading: () => ({
      reader: workspace.reader,
      scope: filterScope(registry, owner, workspace.today, workspace.facts.timeZone),
      currency: 'CNY',
    }),
    add: (values) => {
      let id = '';
      write((work) => {
        id = work.insert(Job, { name: 'x', currency: 'CNY', ...values });
      });
      return id;
    },
  };
}
