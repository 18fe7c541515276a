import type { LocalText } from '#shared/texts.ts';
import type { WaitingSource } from '../my-work/waiting-source.ts';
import type { NotificationKind } from '../notifications/notification-kinds.ts';
import { ApprovalAbsence } from './approval-absence-entity.ts';
import { ApprovalDecision } from './approval-decision-entity.ts';
import { ApprovalRequest } from './approval-request-entity.ts';
import { ApprovalRoute } from './approval-route-entity.ts';
import { ApprovalSeat } from './approval-seat-entity.ts';

export { approvalLifecycle } from './approval-lifecycle.ts';
export { decisionsOf, type RequestRow, type RouteRow, requestsOf, routeFor } from './approval-rows.ts';
export { approvalSettled } from './approval-settled.ts';
export type { ApprovalFact, ApprovalSubject } from './approval-subject.ts';
export { escalateApprovals } from './escalate.ts';
export { approvalInForce, submitForApproval, withdrawApproval } from './submit-approval.ts';
export { worseIn } from './worse-than.ts';

export const approvalEntities = [
  ApprovalRoute,
  ApprovalRequest,
  ApprovalSeat,
  ApprovalDecision,
  ApprovalAbsence,
] as const;

export const approvalActions: Readonly<Record<string, LocalText>> = {
  'core.approval.decide': { zh: '审批', en: 'Decided on a request for approval' },
  'core.approval.escalate': { zh: '审批超时升级', en: 'Escalated an overdue approval' },
  'core.approval.standIn': { zh: '设置审批代理', en: 'Named a stand-in for approvals' },
  'core.approval.standInEnd': { zh: '结束审批代理', en: 'Ended a stand-in for approvals' },
  'core.approvalRoute.save': { zh: '保存审批路线', en: 'Saved an approval route' },
  'core.approvalRoute.switch': { zh: '启用或停用审批路线', en: 'Switched an approval route' },
};

export const approvalPermissions: Readonly<Record<string, LocalText>> = {
  'core.approval.read': { zh: '查看可见单据的审批', en: 'See the approvals of documents one may see' },
  'core.approval.write': {
    zh: '审批、设置自己的代理人',
    en: 'Decide where one is asked, name one’s stand-in',
  },
};

export const approvalNotifications: readonly NotificationKind[] = [
  {
    name: 'approvalAsked',
    label: { zh: '有单据等我审批', en: 'A document waits for my approval' },
    text: { zh: '“{record}”等待您审批（{by}）', en: '“{record}” waits for your approval ({by})' },
    ofRecord: true,
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'approvalSettled',
    label: { zh: '我提交的审批有结果', en: 'What I submitted was decided on' },
    text: { zh: '“{record}”的审批结果：{outcome}', en: 'The approval of “{record}”: {outcome}' },
    ofRecord: true,
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
];

export const approvalWaiting: WaitingSource = {
  id: 'core.approvals',
  label: { zh: '等我审批', en: 'Waits for my decision' },
  entity: 'approvalSeat',
  filter: () => ({
    and: [
      { field: 'personId', op: 'equals', value: { me: true } },
      { field: 'open', op: 'equals', value: 1 },
    ],
  }),
  due: 'dueAt',
};
