import type { Filter } from '#shared/filter/filter.ts';
import { defineMetric, type Metric, type Part, type Take } from '../../core/metrics/metric.ts';
import type { Window } from '../../core/metrics/window.ts';
import { type BreachRow, breachedContracts } from './breach/breach-read.ts';

const COUNT: Take = { kind: 'count' };
const AMOUNT: Take = { kind: 'sum', field: 'amount' };
/** As many values as one condition may have. */
const MOST = 1000;

/** An amendment is part of the contract that it amends. */
const WHOLE: Filter = { field: 'kind', op: 'notEquals', value: 'amendment' };

/** The contracts of these ids, however many; none where there are none. */
function named(ids: readonly string[]): Filter {
  const parts: Filter[] = [];
  for (let at = 0; at < ids.length; at += MOST)
    parts.push({ field: 'id', op: 'in', value: ids.slice(at, at + MOST) });
  return parts.length > 0 ? { or: parts } : { field: 'id', op: 'empty' };
}

/** Contracts in force on a day of the window at least: begun before its end, and not ended before its beginning. */
export function inForceWithin({ from, to }: Window): Filter {
  const begun: Filter[] =
    to === null
      ? []
      : [
          {
            or: [
              { field: 'startsOn', op: 'lessThan', value: to },
              {
                and: [
                  { field: 'startsOn', op: 'empty' },
                  { field: 'signedOn', op: 'lessThan', value: to },
                ],
              },
            ],
          },
        ];
  const running: Filter[] =
    from === null
      ? []
      : [
          {
            or: [
              { field: 'endedOn', op: 'atLeast', value: from },
              {
                and: [
                  { field: 'endedOn', op: 'empty' },
                  {
                    or: [
                      { field: 'runsUntil', op: 'empty' },
                      { field: 'runsUntil', op: 'atLeast', value: from },
                    ],
                  },
                ],
              },
            ],
          },
        ];
  const states = ['active', 'expired', 'renewed', 'terminated'];
  return { and: [WHOLE, { field: 'status', op: 'in', value: states }, ...begun, ...running] };
}

const inForce = (take: Take): Part => ({
  label: { zh: '期间内履行过的合同', en: 'Contracts in force' },
  entity: 'contract',
  rows: inForceWithin,
  take,
});

/** Contracts with a breach within the window, each once however many it has. */
const breached = (
  take: Take,
  status: BreachRow['status'] = 'confirmed',
  side: BreachRow['side'] | null = null,
): Part => ({
  label:
    status === 'confirmed'
      ? { zh: '有已确认违约的合同', en: 'Contracts with a confirmed breach' }
      : { zh: '有疑似违约的合同', en: 'Contracts with a suspected breach' },
  entity: 'contract',
  rows: (window, { reader }) => named(breachedContracts(reader, status, side, window)),
  reads: ['breach'],
  take,
});

const confirmedBreaches = (rows: Filter | null): Part => ({
  label: { zh: '已确认的违约', en: 'Confirmed breaches' },
  entity: 'breach',
  rows: {
    and: [{ field: 'status', op: 'equals', value: 'confirmed' }, ...(rows === null ? [] : [rows])],
  },
  when: 'occurredOn',
  take: COUNT,
});

/** CMP-K3. */
export const contractDefaultRate = defineMetric({
  id: 'CMP-K3',
  room: 'compliance',
  label: { zh: '合同违约率', en: 'Contract default rate' },
  definition: {
    zh: '期间内发生过已确认违约的合同数 ÷ 期间内至少有一天在履行的合同数。一份合同无论违约几次只计一次，补充协议并入主合同；疑似违约另列，不计入。',
    en: 'Contracts with a confirmed breach in the period ÷ contracts in force on at least one day of it. A contract counts once however many breaches it has, amendments as part of theirs; suspected breaches are shown apart and not counted.',
  },
  version: 1,
  unit: 'percent',
  direction: 'down',
  numerator: breached(COUNT),
  denominator: inForce(COUNT),
  companions: [
    {
      id: 'suspected',
      label: { zh: '疑似（份）', en: 'Suspected (contracts)' },
      unit: 'count',
      numerator: breached(COUNT, 'suspected'),
    },
    {
      id: 'ours',
      label: { zh: '我方违约', en: 'By us' },
      unit: 'percent',
      numerator: breached(COUNT, 'confirmed', 'ours'),
      denominator: inForce(COUNT),
    },
    {
      id: 'theirs',
      label: { zh: '对方违约', en: 'By the other party' },
      unit: 'percent',
      numerator: breached(COUNT, 'confirmed', 'theirs'),
      denominator: inForce(COUNT),
    },
    {
      id: 'byAmount',
      label: { zh: '按金额', en: 'By amount' },
      unit: 'percent',
      numerator: breached(AMOUNT),
      denominator: inForce(AMOUNT),
    },
    {
      id: 'cured',
      label: { zh: '已补救的违约', en: 'Breaches cured' },
      unit: 'percent',
      numerator: confirmedBreaches({ field: 'curedOn', op: 'notEmpty' }),
      denominator: confirmedBreaches(null),
    },
  ],
  dimensions: [
    { id: 'kind', label: { zh: '合同类型', en: 'Kind of contract' }, field: 'kind' },
    { id: 'other', label: { zh: '对方', en: 'Other party' }, field: 'customerId' },
    { id: 'owner', label: { zh: '负责人', en: 'Owner' }, field: 'ownerId' },
  ],
  alert: { kind: 'above', threshold: '10' },
});

export const complianceMetrics: readonly Metric[] = [contractDefaultRate];
