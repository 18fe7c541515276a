import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Step } from '../../core/processes/process.ts';

const OPEN: Filter = { field: 'status', op: 'equals', value: 'open' };
const inStage = (code: string): Filter => ({
  and: [OPEN, { field: 'stageId.code', op: 'equals', value: code }],
});

/** Late: the next step or the expected close has passed. */
const overdue = (today: string): Filter => ({
  or: [
    { field: 'nextStepOn', op: 'lessThan', value: today },
    { field: 'expectedClose', op: 'lessThan', value: today },
  ],
});

function stageStep(id: string, code: string, label: LocalText, hint: LocalText): Step {
  const waiting = inStage(code);
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
          { field: 'fromStageId.code', op: 'equals', value: code },
          { field: 'at', op: 'within', value: 'thisMonth' },
        ],
      },
    },
  };
}

const WON_LATELY: Filter = {
  and: [
    { field: 'status', op: 'equals', value: 'won' },
    { field: 'closedOn', op: 'within', value: 'last30Days' },
  ],
};

/** SAL-P1…P6 as far as deals carry them; leads, contracts and orders take their steps over when their rooms exist. */
export const salesProcess: readonly Step[] = [
  stageStep(
    'SAL-P1',
    'prospecting',
    { zh: '接收并确认线索', en: 'Accept leads' },
    { zh: '联系新商机，确认是否值得跟进', en: 'Contact new deals and see whether they are worth pursuing' },
  ),
  stageStep(
    'SAL-P2',
    'engaging',
    { zh: '沟通需求', en: 'Discover needs' },
    { zh: '记录需求和决策人，写下一步', en: 'Note needs and deciders, set the next step' },
  ),
  stageStep(
    'SAL-P3',
    'solution',
    { zh: '提交方案或演示', en: 'Present the solution' },
    { zh: '安排演示，提交方案', en: 'Arrange the demo, submit the proposal' },
  ),
  stageStep(
    'SAL-P4',
    'negotiation',
    { zh: '谈判与报价', en: 'Negotiate and quote' },
    { zh: '发出报价，回应商务条件', en: 'Send the quote, answer on terms' },
  ),
  stageStep(
    'SAL-P5',
    'contract',
    { zh: '审批与签署合同', en: 'Approve and sign' },
    { zh: '推动合同审批和签署', en: 'Bring the contract through approval and signature' },
  ),
  {
    id: 'SAL-P6',
    label: { zh: '确认订单与交付准备', en: 'Confirm the order' },
    hint: { zh: '最近 30 天赢单，准备交付', en: 'Won in the last 30 days: prepare delivery' },
    entity: 'deal',
    waiting: WON_LATELY,
    late: () => ({ and: [WON_LATELY, { field: 'customerId', op: 'empty' }] }),
    done: {
      entity: 'deal',
      filter: {
        and: [
          { field: 'status', op: 'equals', value: 'won' },
          { field: 'closedOn', op: 'within', value: 'thisMonth' },
        ],
      },
    },
  },
];
