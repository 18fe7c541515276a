import type { LocalText } from '../texts.ts';

/** What can go wrong with metrics. */
export const METRIC_ERRORS = {
  metricUnknown: {
    zh: '没有编号为“{metric}”的指标。请从指标列表中选择。',
    en: 'No metric is called “{metric}”. Choose one from the list of metrics.',
  },
  roomUnmeasured: {
    zh: '“{room}”还没有流程和指标。',
    en: '“{room}” has no process and no metrics yet.',
  },
  windowEmpty: {
    zh: '期间从 {from} 到 {to}（不含）没有任何一天。请把结束日期改到开始日期之后。',
    en: 'The period from {from} to {to}, that day excluded, has no day in it. Choose an end after the beginning.',
  },
  pastTooFar: {
    zh: '从那一天到现在的变更超过 {max} 处，无法逐一还原。请选择较近的日期，或查看当时留下的快照。',
    en: 'There were more than {max} changes since that day, too many to be taken back. Choose a later day, or look at the snapshots kept then.',
  },
} as const satisfies Record<string, LocalText>;
