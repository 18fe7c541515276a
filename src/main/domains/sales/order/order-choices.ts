import type { Choice } from '#shared/fields.ts';

/** The life of an order. What is confirmed is carried out; a change after that is another order. */
export const ORDER_STATES = [
  { value: 'pending', label: { zh: '待确认', en: 'To confirm' }, tone: 'warning' },
  { value: 'confirmed', label: { zh: '已确认', en: 'Confirmed' }, tone: 'progress' },
  { value: 'delivering', label: { zh: '交付中', en: 'In delivery' }, tone: 'progress' },
  { value: 'done', label: { zh: '已完成', en: 'Completed' }, tone: 'good' },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' }, tone: 'bad' },
] as const satisfies readonly Choice[];

/** Whether the customer may owe what the order will cost them. */
export const CREDIT_STATES = [
  { value: 'open', label: { zh: '未检查', en: 'Not checked' }, tone: 'neutral' },
  { value: 'passed', label: { zh: '通过', en: 'Passed' }, tone: 'good' },
  { value: 'failed', label: { zh: '未通过', en: 'Failed' }, tone: 'bad' },
] as const satisfies readonly Choice[];

/** What a confirmed order sets going, each for the room that does it. */
export const FOLLOW_UP_KINDS = [
  { value: 'billing', label: { zh: '计费计划', en: 'Billing schedule' } },
  { value: 'delivery', label: { zh: '交付项目', en: 'Delivery project' } },
  { value: 'licence', label: { zh: '许可证', en: 'Licence' } },
  { value: 'commission', label: { zh: '提成计提', en: 'Commission' } },
] as const satisfies readonly Choice[];
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]['value'];

export const FOLLOW_UP_STATES = [
  { value: 'waiting', label: { zh: '待办理', en: 'Waiting' }, tone: 'warning' },
  { value: 'done', label: { zh: '已办理', en: 'Done' }, tone: 'good' },
  { value: 'withdrawn', label: { zh: '已撤销', en: 'Withdrawn' }, tone: 'neutral' },
] as const satisfies readonly Choice[];

/** An entry, or the one that takes it back. */
export const ENTRY_KINDS = [
  { value: 'original', label: { zh: '订单', en: 'Order' } },
  { value: 'cancellation', label: { zh: '取消', en: 'Cancellation' } },
] as const satisfies readonly Choice[];
