import type { Filter } from '#shared/filter/filter.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Step } from '../../core/processes/process.ts';

const OPEN: Filter = { field: 'status', op: 'equals', value: 'open' };
const inStages = (...codes: readonly string[]): Filter => ({
  and: [OPEN, { field: 'stageId.code', op: 'in', value: [...codes] }],
});

/** Late: the next step or the expected close has passed. */
const overdue = (today: string): Filter => ({
  or: [
    { field: 'nextStepOn', op: 'lessThan', value: today },
    { field: 'expectedClose', op: 'lessThan', value: today },
  ],
});

function stageStep(id: string, codes: readonly string[], label: LocalText, hint: LocalText): Step {
  const waiting = inStages(...codes);
  return {
    id,
    label,
    hint,
    entity: 'deal',
    waiting,
    late: (today) => ({ and: [waiting, overdue(today)] }),
    done: {
      entity: 'stageMove',
      filter: {
        and: [
          { field: 'fromStageId.code', op: 'in', value: [...codes] },
          { field: 'toStageId.code', op: 'notIn', value: [...codes] },
          { field: 'at', op: 'within', value: 'thisMonth' },
        ],
      },
    },
  };
}

const PENDING: Filter = { field: 'status', op: 'equals', value: 'pending' };
/** An order that waits longer than this is late. */
const DAYS_TO_CONFIRM = 7;
const daysBefore = (today: string, days: number): string =>
  Temporal.PlainDate.from(today).subtract({ days }).toString();

/** Leads that lie in the pool or wait for their owner's word. */
const LEADS: Filter = { field: 'status', op: 'in', value: ['pool', 'waiting'] };

/** SAL-P1…P6: leads, then deals, then orders. */
export const salesProcess: readonly Step[] = [
  {
    id: 'SAL-P1',
    label: { zh: '接收并确认线索', en: 'Accept leads' },
    hint: { zh: '接受、退回或转派新线索', en: 'Accept new leads, send them back or give them on' },
    entity: 'lead',
    waiting: LEADS,
    late: (today, timeZone) => ({
      and: [LEADS, { field: 'responseDue', op: 'lessThan', value: startOfDay(today, timeZone) }],
    }),
    done: {
      entity: 'lead',
      filter: {
        and: [
          { field: 'status', op: 'in', value: ['accepted', 'converted'] },
          { field: 'acceptedAt', op: 'within', value: 'thisMonth' },
        ],
      },
    },
  },
  stageStep(
    'SAL-P2',
    ['prospecting', 'engaging'],
    { zh: '沟通需求', en: 'Discover needs' },
    {
      zh: '联系客户，记录需求和决策人，写下一步',
      en: 'Talk to the customer, note needs and deciders, set the next step',
    },
  ),
  stageStep(
    'SAL-P3',
    ['solution'],
    { zh: '提交方案或演示', en: 'Present the solution' },
    { zh: '安排演示，提交方案', en: 'Arrange the demo, submit the proposal' },
  ),
  stageStep(
    'SAL-P4',
    ['negotiation'],
    { zh: '谈判与报价', en: 'Negotiate and quote' },
    { zh: '发出报价，回应商务条件', en: 'Send the quote, answer on terms' },
  ),
  stageStep(
    'SAL-P5',
    ['contract'],
    { zh: '审批与签署合同', en: 'Approve and sign' },
    { zh: '推动合同审批和签署', en: 'Bring the contract through approval and signature' },
  ),
  {
    id: 'SAL-P6',
    label: { zh: '确认订单与交付准备', en: 'Confirm the order' },
    hint: { zh: '填写交接清单，确认订单', en: 'Fill in the hand-over, confirm the order' },
    entity: 'salesOrder',
    waiting: PENDING,
    late: (today) => ({
      and: [PENDING, { field: 'signedOn', op: 'lessThan', value: daysBefore(today, DAYS_TO_CONFIRM) }],
    }),
    done: {
      entity: 'salesOrder',
      filter: { field: 'confirmedAt', op: 'within', value: 'thisMonth' },
    },
  },
];
