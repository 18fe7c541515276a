import type { LocalText } from '../texts.ts';

/** What can go wrong with approvals. */
export const APPROVAL_ERRORS = {
  approvalNeeded: {
    zh: '发出前需要审批（路线“{route}”）。请先提交审批。',
    en: 'It has to be approved before it is sent (route “{route}”). Submit it for approval.',
  },
  approvalNotNeeded: {
    zh: '没有审批路线要求审批此单据，可以直接继续。',
    en: 'No route asks for an approval of this document. Go on without one.',
  },
  approvalWaits: {
    zh: '此单据已在审批中。请等待结果，或先撤回。',
    en: 'This document waits for approval already. Wait for the outcome, or withdraw it.',
  },
  approvalNobody: {
    zh: '路线“{route}”的第 {step} 步找不到可以审批的人：须在职、能查看该单据且不是本人的单据。请修改路线或指定其他人。',
    en: 'Step {step} of the route “{route}” finds nobody who works here, may see the document and does not own it. Change the route or name somebody else.',
  },
  approvalNotYours: {
    zh: '当前步骤没有等待您的意见。本人的单据、已表态的步骤不能再决定。',
    en: 'The open step does not wait for you. Nobody decides on their own documents, nor twice in a step.',
  },
  approvalSettledAlready: {
    zh: '这项审批已经结束。请刷新后查看结果。',
    en: 'This approval is settled already. Look at its outcome.',
  },
  approvalOutdated: {
    zh: '内容在批准之后有改动，审批已失效。请重新提交审批。',
    en: 'It was changed after its approval, which holds no longer. Submit it again.',
  },
  quoteInApproval: {
    zh: '报价已提交审批，内容已固定。要修改请先撤回。',
    en: 'The quote is before its approvers, and what it says is fixed. Withdraw it to change it.',
  },
  standInDates: {
    zh: '结束日期 {to} 早于开始日期 {from}。请更正。',
    en: 'The end {to} is before the start {from}. Mend one of them.',
  },
  standInPerson: {
    zh: '代理人须是另一位在职人员。请重新选择。',
    en: 'A stand-in is somebody else who works here. Choose again.',
  },
} as const satisfies Record<string, LocalText>;
